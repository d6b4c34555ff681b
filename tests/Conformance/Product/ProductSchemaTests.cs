using System.Text.Json;
using GraphService.Conformance.Documents;
using GraphService.Conformance.Node;
using GraphService.Domain;
using HotChocolate.Execution;
using HotChocolate.TypeSystem;
using Microsoft.Extensions.DependencyInjection;

namespace GraphService.Conformance.Product;

/// <summary>The product's schema, judged by the reference implementation as the reference schema is.</summary>
public sealed class ProductSchemaTests(NodeProcess node)
{
    [Fact]
    public async Task Thousands_of_documents_break_the_same_rules_for_the_reference_implementation()
    {
        var executor = await CreateAsync();
        var comparison = await VerdictComparison.CreateAsync(node, (Schema)executor.Schema, documents: 3_000, seed: 1);

        comparison.Differences.ShouldBeEmpty($"{comparison.Differences.Count} of {comparison.Documents} documents");
        comparison.Valid.ShouldBeInRange(500, 2_500);
    }

    [Fact]
    public async Task A_client_prints_its_introspection_as_its_SDL()
    {
        var executor = await CreateAsync();
        var request = await node.CallAsync<string>("judge.introspectionQuery", new { });
        var result = await executor.ExecuteAsync(OperationRequestBuilder.New().SetDocument(request).Build());
        var introspection = JsonDocument.Parse(result.ToJson()).RootElement.GetProperty("data");

        var client = await node.CallAsync<string>("judge.clientSchema", new { introspection });

        client.ShouldBe(await node.CallAsync<string>("judge.sorted", new { sdl = executor.Schema.ToString() }));
    }

    private static ValueTask<IRequestExecutor> CreateAsync() => new ServiceCollection()
        .AddSingleton<IKnowledgeGraph>(_ => throw new NotSupportedException("Nothing here asks the graph."))
        .AddGraphSchema()
        .BuildRequestExecutorAsync();
}
