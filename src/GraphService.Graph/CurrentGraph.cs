using GraphService.Domain;

namespace GraphService.Graph;

/// <summary>The graph of a store in memory, replaced as a whole when the store has changed.</summary>
/// <remarks>
/// Thread-safe. Whoever asks several questions that belong together takes <see cref="Graph"/> once and asks that: it never changes.
/// </remarks>
/// <param name="store">Where the graph is kept; not disposed of.</param>
public sealed class CurrentGraph(IGraphStore store) : IDisposable
{
    private readonly SemaphoreSlim _refreshing = new(1, 1);
    private volatile KnowledgeGraph _graph = new(new(0, GraphSnapshot.Empty));
    private string _mark = "0";

    /// <summary>Told of every new graph after it has taken its place, one at a time.</summary>
    public event Action<KnowledgeGraph>? Changed;

    /// <summary>The graph as last read; empty with revision 0 before the first <see cref="RefreshAsync"/>.</summary>
    public KnowledgeGraph Graph => _graph;

    /// <summary>Reads the store if it has changed, and puts the new graph in place.</summary>
    /// <returns>The graph that is in place now.</returns>
    /// <exception cref="GraphStoreException">The store cannot be read; the former graph stays in place.</exception>
    public async Task<KnowledgeGraph> RefreshAsync(CancellationToken cancellationToken)
    {
        await _refreshing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // Asked before the graph is read: what changes meanwhile gives another mark at the next look.
            var mark = await store.GetChangeMarkAsync(cancellationToken).ConfigureAwait(false);
            if (mark == _mark)
                return _graph;
            var stored = await store.ReadGraphAsync(cancellationToken).ConfigureAwait(false);
            _graph = await Task.Run(() => new KnowledgeGraph(stored), cancellationToken).ConfigureAwait(false);
            _mark = mark;
            Changed?.Invoke(_graph);
            return _graph;
        }
        finally
        {
            _refreshing.Release();
        }
    }

    /// <summary>Looks for changes again and again until cancelled.</summary>
    /// <param name="interval">How long to wait between two looks.</param>
    /// <param name="failed">Told when the store could not be read; the former graph stays in place and the next look comes as usual.</param>
    /// <param name="cancellationToken">Ends the watching, without an exception.</param>
    public Task WatchAsync(TimeSpan interval, Action<GraphStoreException> failed, CancellationToken cancellationToken) =>
        StoreWatch.WatchAsync(RefreshAsync, interval, failed, cancellationToken);

    /// <summary>Releases what refreshing needs; the graph stays usable.</summary>
    public void Dispose() => _refreshing.Dispose();
}
