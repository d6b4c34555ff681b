using GraphService.Domain;
using GreenDonut;

namespace GraphService.GraphQL;

/// <summary>Papers by id.</summary>
public sealed class PaperLoader(IKnowledgeGraph graph, IBatchScheduler scheduler, DataLoaderOptions options)
    : GraphDataLoader<PaperId, Paper?>(scheduler, options)
{
    /// <inheritdoc />
    protected override ValueTask<IReadOnlyList<Paper?>> AskAsync(IReadOnlyList<PaperId> keys, CancellationToken cancellationToken) =>
        graph.GetPapersAsync(keys, cancellationToken);
}
