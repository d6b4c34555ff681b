using GraphService.Domain;

namespace GraphService.Hosting;

/// <summary>A graph that the database answers for: it shows every change at once, so that only subscribers have to be told.</summary>
internal sealed class QueriedGraph(IGraphStore store, IKnowledgeGraph graph) : IServedGraph
{
    private readonly SemaphoreSlim _refreshing = new(1, 1);
    private string? _mark;
    private long _revision;

    public event Action<IKnowledgeGraph>? Changed;

    public IKnowledgeGraph Graph => graph;

    public long Revision => Volatile.Read(ref _revision);

    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        await _refreshing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var mark = await store.GetChangeMarkAsync(cancellationToken).ConfigureAwait(false);
            if (mark == _mark)
                return;
            Volatile.Write(ref _revision, await store.GetRevisionAsync(cancellationToken).ConfigureAwait(false));
            _mark = mark;
            Changed?.Invoke(graph);
        }
        finally
        {
            _refreshing.Release();
        }
    }

    public void Dispose() => _refreshing.Dispose();
}
