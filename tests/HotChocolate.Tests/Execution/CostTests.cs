using HotChocolate.Execution;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Tests.Execution;

public sealed class CostTests
{
    [Fact]
    public async Task An_operation_over_the_limit_is_refused_by_the_page_its_variables_ask_for()
    {
        var executor = await TestExecutor.Build(b => b.AddQueryType<Query>().ModifyCostOptions(o => o.MaxTypeCost = 100));
        const string Document = "query($n: Int!) { items(first: $n) { nodes { name } } }";

        (await executor.Answer(Document, new { n = 2 })).ShouldContain("\"nodes\"");
        (await executor.Answer(Document, new { n = 50 })).ShouldContain("\"nodes\"");
        (await executor.Answer("{ items(first: 50) { nodes { children(first: 50) { nodes { name } } } } }")).ShouldContain("HC0047");
    }

    [Fact]
    public async Task The_cost_is_reported_on_request_and_alone_when_only_it_is_wanted()
    {
        var executor = await TestExecutor.Build(b => b.AddQueryType<Query>());
        var request = OperationRequestBuilder.New().SetDocument("{ items(first: 2) { nodes { name } } }");

        await using var reported = await executor.ExecuteAsync(request.ReportCost().Build());
        reported.ToJson(withIndentations: false).ShouldContain("\"extensions\":{\"operationCost\":{\"fieldCost\":");
        await using var validated = await executor.ExecuteAsync(request.ValidateCost().Build());
        validated.ToJson(withIndentations: false).ShouldStartWith("{\"extensions\":{\"operationCost\":");
    }

    [Fact]
    public async Task Documents_are_validated()
    {
        var executor = await TestExecutor.Build(b => b.AddQueryType<Query>().AddMaxExecutionDepthRule(3).DisableIntrospection());

        (await executor.Answer("{ nothing }")).ShouldContain("\"locations\":[{\"line\":1,\"column\":3}]");
        (await executor.Answer("{ items { nodes { children { nodes { name } } } } }")).ShouldStartWith("{\"errors\"");
        (await executor.Answer("{ __schema { description } }")).ShouldContain("HC0046");
    }

    public sealed class Query
    {
        [UsePaging]
        public IEnumerable<Item> Items => [new("a"), new("b"), new("c")];
    }

    public sealed record Item(string Name)
    {
        [UsePaging]
        public IEnumerable<Item> Children => [];
    }
}
