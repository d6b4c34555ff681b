using GraphService.Neo4j.Statements;
using Neo4j.Driver;

namespace GraphService.Neo4j.Tests;

/// <summary>The questions in <c>cypher/analysis</c> run as they are, and their plans use the indexes.</summary>
public sealed class AnalysisTests(TestServer server, AnalysisTests.ProfileGraph graph) : IClassFixture<AnalysisTests.ProfileGraph>
{
    // Nothing in five profiles answers these.
    private static readonly string[] WithoutRows =
        ["academic-siblings", "brokers-between-labs", "common-ancestors", "organization-ties", "suggested-collaborators", "uncertain-facts"];

    public static TheoryData<string> Questions => [.. Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "cypher", "analysis"), "*.cypher")
        .Select(f => Path.GetFileNameWithoutExtension(f)!)
        .Order(StringComparer.Ordinal)];

    [Fact]
    public void There_are_at_least_fifteen_questions() => Questions.Count().ShouldBeGreaterThanOrEqualTo(15);

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task A_question_runs_as_it_is_on_the_shipped_profiles(string question)
    {
        await using var driver = await graph.ConnectAsync(server);
        var cypher = CypherFiles.Text($"analysis/{question}").TrimEnd().TrimEnd(';');

        var plan = (await driver.ExecutableQuery("EXPLAIN " + cypher).ExecuteAsync()).Summary.Plan.ShouldNotBeNull();
        Operators(plan).ShouldNotContain(o => o.StartsWith("AllNodesScan", StringComparison.Ordinal) || o.StartsWith("CartesianProduct", StringComparison.Ordinal));

        var rows = (await driver.ExecutableQuery(cypher).ExecuteAsync()).Result;
        rows.Count.ShouldBeGreaterThanOrEqualTo(WithoutRows.Contains(question) ? 0 : 1);
    }

    private static IEnumerable<string> Operators(IPlan plan) => plan.Children.SelectMany(Operators).Prepend(plan.OperatorType);

    /// <summary>The shipped profiles, imported for the first test.</summary>
    public sealed class ProfileGraph
    {
        private bool _isImported;

        internal async Task<IDriver> ConnectAsync(TestServer server)
        {
            if (!_isImported)
            {
                await using var store = await Database.EmptyAsync(server);
                await Profiles.ImportAsync(store);
                _isImported = true;
            }

            return Database.Connect(server);
        }
    }
}
