using System.Diagnostics;
using System.Text;
using System.Text.Json;
using global::Neo4j.Driver;

namespace GraphService.Tests.Neo4j;

/// <summary>The program is killed while it imports into Neo4j: the graph is as it was before or as it is after.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class KilledImportTests(TestServer server) : IAsyncLifetime
{
    private const int Works = 6000;
    private readonly Workspace _workspace = new();

    public async ValueTask InitializeAsync()
    {
        await server.StartAsync();
        await CypherAsync("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS");
        var lines = new StringBuilder();
        for (var i = 0; i < Works; i++)
            lines.AppendLine(JsonSerializer.Serialize(new { id = $"w{i}", title = $"On the matter number {i}", authors = new[] { $"Ada Author{i % 997}", $"Bob Writer{i % 991}" }, year = 2000 + (i % 20) }));
        _workspace.Write("import/works.jsonl", lines.ToString());
    }

    public async ValueTask DisposeAsync()
    {
        await CypherAsync("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS");
        _workspace.Dispose();
    }

    [Fact]
    public async Task An_import_killed_while_it_writes_leaves_nothing_and_the_next_one_everything()
    {
        foreach (var patience in (TimeSpan[])[TimeSpan.Zero, TimeSpan.FromMilliseconds(300)])
        {
            var import = _workspace.Start([("NEO4J_PASSWORD", server.Password)], "import", "--neo4j", server.Uri);
            await WriteIsRunningAsync(import);
            await Task.Delay(patience);
            import.Kill();
            await import.WaitForExitAsync();

            await EndOfTransactionsAsync();
            (await CountAsync("MATCH (p:Paper) RETURN count(p) AS n")).ShouldBeOneOf(0, Works);
            (await CountAsync("MATCH (s:Store) RETURN coalesce(max(s.revision), 0) AS n")).ShouldBeOneOf(0, 1);
        }

        (await _workspace.RunAsync([("NEO4J_PASSWORD", server.Password)], "import", "--neo4j", server.Uri)).ExitCode.ShouldBe(0);

        (await CountAsync("MATCH (p:Paper) RETURN count(p) AS n")).ShouldBe(Works);
        (await CountAsync("MATCH (:Person)-[f:AUTHORED]->(:Paper) RETURN count(f) AS n")).ShouldBe(2 * Works);
    }

    private async Task WriteIsRunningAsync(Process import)
    {
        const string Running = "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND $rows' RETURN count(*) AS n";
        while (!import.HasExited && await CountAsync(Running) == 0)
            await Task.Delay(5);
    }

    // The server notices that the connection is gone, and rolls back.
    private async Task EndOfTransactionsAsync()
    {
        while (await CountAsync("SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN count(*) AS n") > 0)
            await Task.Delay(20);
    }

    private async Task<long> CountAsync(string statement) => (await CypherAsync(statement)).Single()["n"].As<long>();

    private async Task<IReadOnlyList<IRecord>> CypherAsync(string statement)
    {
        await using var driver = GraphDatabase.Driver(server.Uri, AuthTokens.Basic(server.User, server.Password));
        await using var session = driver.AsyncSession();
        return await (await session.RunAsync(statement)).ToListAsync();
    }
}
