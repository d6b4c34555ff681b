using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Tests.Relay;

public sealed class NodeTests
{
    private const string AdaId = "UGVyc29uOmFkYQ==";

    [Fact]
    public async Task A_node_is_found_by_its_global_id()
    {
        var executor = await Build();

        (await executor.Answer("{ person { id name } }")).ShouldBe($$$$"""{"data":{"person":{"id":"{{{{AdaId}}}}","name":"ada"}}}""");
        (await executor.Answer("query($id: ID!) { node(id: $id) { __typename id ... on Person { name } } }", new { id = AdaId }))
            .ShouldBe($$$$"""{"data":{"node":{"__typename":"Person","id":"{{{{AdaId}}}}","name":"ada"}}}""");
    }

    [Fact]
    public async Task Nodes_that_are_not_found_are_null_in_their_places()
    {
        var executor = await Build();

        (await executor.Answer("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = new[] { AdaId, "x", "UGVyc29uOm5vYm9keQ==" } }))
            .ShouldBe($$$$"""{"errors":[{"message":"The node ID string `x` has an invalid format.","locations":[{"line":1,"column":23}],"path":["nodes",1],"extensions":{"code":"HC0001"}}],"data":{"nodes":[{"id":"{{{{AdaId}}}}"},null,null]}}""");
    }

    [Fact]
    public async Task An_argument_takes_the_id_apart_and_refuses_that_of_another_type()
    {
        var executor = await Build();

        (await executor.Answer("query($id: ID!) { echo(id: $id) }", new { id = AdaId })).ShouldBe("""{"data":{"echo":"ada"}}""");
        (await executor.Answer("""{ echo(id: "UGFwZXI6MQ==") }""")).ShouldContain("belongs to Paper, not to Person");
    }

    [Fact]
    public async Task Schema_errors_name_the_node_without_a_loader()
    {
        var error = await Should.ThrowAsync<SchemaException>(async () =>
            await TestExecutor.Build(b => b.AddQueryType<Lonely>().AddGlobalObjectIdentification()));

        error.Message.ShouldContain("Nothing loads the node Orphan");
    }

    private static Task<HotChocolate.Execution.IRequestExecutor> Build()
        => TestExecutor.Build(b => b.AddQueryType<Query>().AddTypeExtension(typeof(PersonNode)).AddGlobalObjectIdentification());

    public sealed class Query
    {
        public Person Person => new("ada");

        public string Echo([ID<Person>] string id) => id;
    }

    public sealed record Person(string Id)
    {
        public string Name => Id;
    }

    [Node]
    [ExtendObjectType(typeof(Person))]
    public static class PersonNode
    {
        [NodeResolver]
        public static async Task<Person?> GetPersonByIdAsync(string id, CancellationToken cancellationToken)
        {
            await Task.Delay(1, cancellationToken);
            return id == "ada" ? new Person(id) : null;
        }
    }

    public sealed class Lonely
    {
        public Orphan? Orphan => null;
    }

    [Node]
    public sealed record Orphan(string Id);
}
