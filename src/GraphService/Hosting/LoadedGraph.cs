using GraphService.Domain;
using GraphService.Graph;

namespace GraphService.Hosting;

/// <summary>The whole graph in memory, loaded again when the store has changed.</summary>
internal sealed class LoadedGraph : IServedGraph
{
    private readonly CurrentGraph _current;

    public LoadedGraph(IGraphStore store)
    {
        _current = new(store);
        _current.Changed += graph => Changed?.Invoke(graph);
    }

    public event Action<IKnowledgeGraph>? Changed;

    public IKnowledgeGraph Graph => _current.Graph;

    public long Revision => _current.Graph.Revision;

    public Task RefreshAsync(CancellationToken cancellationToken) => _current.RefreshAsync(cancellationToken);

    public void Dispose() => _current.Dispose();
}
