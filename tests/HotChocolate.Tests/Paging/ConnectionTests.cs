using HotChocolate.Types;
using HotChocolate.Types.Pagination;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Tests.Paging;

public sealed class ConnectionTests
{
    [Fact]
    public async Task A_list_is_cut_into_pages_by_its_cursors()
    {
        var executor = await TestExecutor.Build(b => b.AddQueryType<Query>());

        (await executor.Answer("{ numbers(first: 2) { nodes totalCount edges { cursor node } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"))
            .ShouldBe("""{"data":{"numbers":{"nodes":[1,2],"totalCount":5,"edges":[{"cursor":"MA==","node":1},{"cursor":"MQ==","node":2}],"pageInfo":{"hasNextPage":true,"hasPreviousPage":false,"startCursor":"MA==","endCursor":"MQ=="}}}}""");
        (await executor.Answer("""{ numbers(first: 2, after: "MQ==") { nodes } }""")).ShouldBe("""{"data":{"numbers":{"nodes":[3,4]}}}""");
        (await executor.Answer("{ numbers(last: 2) { nodes pageInfo { hasNextPage hasPreviousPage } } }"))
            .ShouldBe("""{"data":{"numbers":{"nodes":[4,5],"pageInfo":{"hasNextPage":false,"hasPreviousPage":true}}}}""");
        (await executor.Answer("""{ numbers(last: 1, before: "Mg==") { nodes } }""")).ShouldBe("""{"data":{"numbers":{"nodes":[2]}}}""");
    }

    [Fact]
    public async Task A_page_that_is_too_large_or_a_cursor_that_is_none_is_refused()
    {
        var executor = await TestExecutor.Build(b => b.AddQueryType<Query>());

        (await executor.Answer("{ numbers(first: 51) { nodes } }")).ShouldContain("HC0051");
        (await executor.Answer("{ numbers(first: -1) { nodes } }")).ShouldContain("HC0079");
        (await executor.Answer("""{ numbers(after: "x") { nodes } }""")).ShouldContain("HC0078");
    }

    [Fact]
    public async Task A_resolver_that_pages_itself_gets_the_arguments()
    {
        var executor = await TestExecutor.Build(b => b.AddQueryType<Query>());

        (await executor.Answer("""query($p: String!) { words(prefix: $p, first: 3, after: "c") { edges { cursor node } totalCount } }""", new { p = "w" }))
            .ShouldBe("""{"data":{"words":{"edges":[{"cursor":"c1","node":"w:3:c"}],"totalCount":7}}}""");
    }

    [Fact]
    public async Task The_schema_shows_connections_as_Relay_does()
    {
        var executor = await TestExecutor.Build(b => b.AddQueryType<Query>());
        var sdl = executor.Schema.ToString()!;

        sdl.ShouldContain("""
              ): NumbersConnection @listSize(assumedSize: 50, slicingArguments: ["first", "last"], slicingArgumentDefaultValue: 10, sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)

            """.ReplaceLineEndings("\n"));
        sdl.ShouldContain("first: Int\n");
        sdl.ShouldContain("nodes: [Int!]\n");
        sdl.ShouldContain("totalCount: Int!\n");
        sdl.ShouldContain("type WordsEdge {");
    }

    public sealed class Query
    {
        [UsePaging(IncludeTotalCount = true)]
        public IEnumerable<int> GetNumbers() => [1, 2, 3, 4, 5];

        [UsePaging(IncludeTotalCount = true)]
        public Task<Connection<string>> GetWordsAsync(string prefix, int? first, string? after)
            => Task.FromResult(new Connection<string>(
                [new Edge<string>($"{prefix}:{first}:{after}", "c1")],
                new ConnectionPageInfo(false, false),
                7));
    }
}
