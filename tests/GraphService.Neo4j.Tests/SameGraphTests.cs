using GraphService.Domain;
using GraphService.KnowledgeGraphContract;
using GraphService.Sqlite;

namespace GraphService.Neo4j.Tests;

public sealed class SameGraphTests(TestServer server)
{
    [Fact]
    public async Task The_shipped_profiles_give_the_same_graph_in_SQLite_and_in_Neo4j()
    {
        await using var neo4j = await Database.EmptyAsync(server);
        var folder = Directory.CreateTempSubdirectory("graphservice-").FullName;
        await using var sqlite = await SqliteGraphStore.OpenAsync(Path.Combine(folder, "graph.db"));

        foreach (var store in new IGraphStore[] { neo4j, sqlite })
            await Profiles.ImportAsync(store);

        var one = (await neo4j.ReadGraphAsync(CancellationToken.None)).Snapshot;
        var other = (await sqlite.ReadGraphAsync(CancellationToken.None)).Snapshot;
        Undated(one).ShouldHoldTheSameAs(Undated(other));
        one.People.Count.ShouldBeGreaterThan(100);

        var again = await Profiles.ImportAsync(neo4j);
        again.HasChanges.ShouldBeFalse();
    }

    // The two imports do not run in the same second.
    private static GraphSnapshot Undated(GraphSnapshot snapshot) =>
        snapshot with { Sources = [.. snapshot.Sources.Select(s => s with { ImportedAt = DateTimeOffset.UnixEpoch })] };
}
