using GraphService.Domain;

namespace GraphService.KnowledgeGraphContract;

/// <summary>What every <see cref="IKnowledgeGraph"/> answers. Implementations inherit it, and all must give the same answers.</summary>
public abstract partial class KnowledgeGraphContract
{
    private static readonly CancellationToken None = CancellationToken.None;

    /// <summary>A graph that holds the snapshot. Tests only read, so that one graph may serve all tests of a snapshot.</summary>
    protected abstract Task<IKnowledgeGraph> CreateAsync(GraphSnapshot snapshot);

    private Task<IKnowledgeGraph> VillageAsync() => CreateAsync(Village.Snapshot);
}
