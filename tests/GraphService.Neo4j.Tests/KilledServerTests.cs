using GraphService.Domain;
using GraphService.KnowledgeGraphContract;

namespace GraphService.Neo4j.Tests;

/// <summary>The server is killed while a graph is written: readers later see all of it or none.</summary>
public sealed class KilledServerTests(TestServer server)
{
    [Theory]
    [InlineData(0.3)]
    [InlineData(1.0)]
    public async Task A_server_killed_during_a_write_holds_all_of_it_or_none(double moment)
    {
        await server.StartOwnAsync();
        var snapshot = RandomGraphs.Large(31, people: 3000);
        var change = GraphChange.Between(GraphSnapshot.Empty, snapshot, StoredGraphs.SourcesOf(snapshot));
        var kill = new Kill(server, moment);
        await using (var store = await Database.EmptyAsync(server))
        {
            try
            {
                await store.WriteAsync(change, 0, kill, CancellationToken.None);
            }
            catch (GraphStoreException exception)
            {
                exception.Message.ShouldContain(store.Description);
            }
        }

        await kill.Done;
        await server.RunScriptAsync("start");

        await using var after = await Database.OpenAsync(server);
        var stored = await after.ReadGraphAsync(CancellationToken.None);
        stored.Snapshot.ShouldHoldTheSameAs(stored.Revision == 0 ? GraphSnapshot.Empty : snapshot);
        if (stored.Revision == 0)
            (await after.WriteAsync(change, 0, null, CancellationToken.None)).ShouldBe(1);
        (await after.ReadGraphAsync(CancellationToken.None)).Snapshot.ShouldHoldTheSameAs(snapshot);
    }

    /// <summary>Kills the server once, when so much of the write is done.</summary>
    private sealed class Kill(TestServer server, double moment) : IProgress<WriteProgress>
    {
        public Task Done { get; private set; } = Task.CompletedTask;

        private bool _isDone;

        public void Report(WriteProgress value)
        {
            if (_isDone || value.Done < value.Total * moment)
                return;
            _isDone = true;
            Done = server.RunScriptAsync("kill");
        }
    }
}
