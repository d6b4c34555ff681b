using GraphService.Neo4j.Statements;
using Neo4j.Driver;

namespace GraphService.Neo4j.Tests;

/// <summary>The statements in <c>cypher/read</c> use the indexes.</summary>
public sealed class ReadStatementTests(TestServer server)
{
    // These look at every node of one kind: they count under a condition that is often absent, order by what is computed, or search in lists.
    private static readonly string[] OverAllNodesOfAKind =
    [
        "count-labs", "count-organizations", "count-papers", "count-people", "list-papers-newest", "list-people-by-paper-count", "person-by-homepage",
    ];

    private static readonly string[] Forbidden =
        ["AllNodesScan", "CartesianProduct", "DirectedRelationshipTypeScan", "UndirectedRelationshipTypeScan", "DirectedAllRelationshipsScan"];

    [Fact]
    public async Task No_statement_looks_at_more_than_it_must()
    {
        await using var store = await Database.EmptyAsync(server);
        await Profiles.ImportAsync(store);
        await using var driver = Database.Connect(server);
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "cypher", "read"), "*.cypher").Select(f => Path.GetFileNameWithoutExtension(f)).ToList();

        var found = new List<string>();
        foreach (var (file, statement) in files.SelectMany(f => CypherFiles.Statements("read/" + f), (file, statement) => (file, statement)))
        {
            var plan = (await driver.ExecutableQuery("EXPLAIN " + statement).ExecuteAsync()).Summary.Plan.ShouldNotBeNull();
            found.AddRange(Operators(plan).Where(o => Forbidden.Contains(o) || (o == "NodeByLabelScan" && !OverAllNodesOfAKind.Contains(file))).Select(o => $"{file}: {o}"));
        }

        files.Count.ShouldBeGreaterThan(50);
        found.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("list-people-by-name")]
    [InlineData("list-papers-by-title")]
    [InlineData("list-organizations")]
    [InlineData("list-labs")]
    [InlineData("list-sources")]
    public async Task A_list_by_name_comes_from_its_index_in_order_and_reads_no_more_than_a_page(string file)
    {
        await using var store = await Database.EmptyAsync(server);
        await using var driver = Database.Connect(server);

        foreach (var statement in CypherFiles.Statements("read/" + file))
        {
            var plan = (await driver.ExecutableQuery("EXPLAIN " + statement).ExecuteAsync()).Summary.Plan.ShouldNotBeNull();
            Operators(plan).ShouldContain("NodeIndexSeekByRange");
            Operators(plan).ShouldContain("PartialTop");
        }
    }

    private static IEnumerable<string> Operators(IPlan plan) => plan.Children.SelectMany(Operators).Prepend(plan.OperatorType.Split('@')[0]);
}
