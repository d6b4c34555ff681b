using GraphService.Domain;
using GraphService.Graph;
using GraphService.KnowledgeGraphContract;

namespace GraphService.Sqlite.Tests;

/// <summary>The graph in memory follows its store.</summary>
public sealed class CurrentGraphTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_change_made_elsewhere_is_seen_after_a_refresh_and_told_once()
    {
        await using var store = await SqliteGraphStore.OpenAsync(_folder["graph.db"]);
        await using var elsewhere = await SqliteGraphStore.OpenAsync(_folder["graph.db"]);
        using var current = new CurrentGraph(store);
        var told = new List<long>();
        current.Changed += graph => told.Add(graph.Revision);
        var before = current.Graph;

        (await current.RefreshAsync(CancellationToken.None)).ShouldBeSameAs(before, "an empty store is what an empty graph shows");
        await WriteAsync(elsewhere, GraphSnapshot.Empty, Village.Snapshot);
        var after = await current.RefreshAsync(CancellationToken.None);
        (await current.RefreshAsync(CancellationToken.None)).ShouldBeSameAs(after);

        current.Graph.ShouldBeSameAs(after);
        after.Revision.ShouldBe(1);
        told.ShouldBe([1]);
        (await after.GetStatisticsAsync(CancellationToken.None)).People.ShouldBe(9);
        (await before.GetStatisticsAsync(CancellationToken.None)).People.ShouldBe(0, "who asks the former graph is not disturbed");
    }

    [Fact]
    public async Task A_store_that_cannot_be_read_leaves_the_former_graph_in_place()
    {
        await using var store = await SqliteGraphStore.OpenAsync(_folder["graph.db"]);
        await WriteAsync(store, GraphSnapshot.Empty, Village.Snapshot);
        using var current = new CurrentGraph(store);
        var graph = await current.RefreshAsync(CancellationToken.None);
        await store.DisposeAsync();
        File.Delete(_folder["graph.db"]);

        await Should.ThrowAsync<GraphStoreException>(() => current.RefreshAsync(CancellationToken.None));

        current.Graph.ShouldBeSameAs(graph);
    }

    [Fact]
    public async Task Watching_notices_changes_reports_failures_and_ends_when_it_is_told_to()
    {
        await using var store = await SqliteGraphStore.OpenAsync(_folder["graph.db"]);
        using var current = new CurrentGraph(store);
        using var end = new CancellationTokenSource();
        var changed = new TaskCompletionSource<KnowledgeGraph>();
        var failed = new TaskCompletionSource<GraphStoreException>();
        current.Changed += graph => changed.TrySetResult(graph);
        var watching = current.WatchAsync(TimeSpan.FromMilliseconds(20), e => failed.TrySetResult(e), end.Token);

        await WriteAsync(store, GraphSnapshot.Empty, Village.Snapshot);
        (await changed.Task.WaitAsync(TimeSpan.FromMinutes(1))).Revision.ShouldBe(1);
        await store.DisposeAsync();
        File.Delete(_folder["graph.db"]);
        (await failed.Task.WaitAsync(TimeSpan.FromMinutes(1))).Message.ShouldContain("graph.db");
        await end.CancelAsync();
        await watching;
    }

    private static Task<long> WriteAsync(IGraphStore store, GraphSnapshot before, GraphSnapshot after) => store.WriteAsync(
        GraphChange.Between(before, after, StoredGraphs.SourcesOf(after)), 0, null, CancellationToken.None);
}
