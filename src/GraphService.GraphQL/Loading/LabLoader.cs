using GraphService.Domain;
using GreenDonut;

namespace GraphService.GraphQL;

/// <summary>Labs by id.</summary>
public sealed class LabLoader(IKnowledgeGraph graph, IBatchScheduler scheduler, DataLoaderOptions options)
    : GraphDataLoader<LabId, Lab?>(scheduler, options)
{
    /// <inheritdoc />
    protected override ValueTask<IReadOnlyList<Lab?>> AskAsync(IReadOnlyList<LabId> keys, CancellationToken cancellationToken) =>
        graph.GetLabsAsync(keys, cancellationToken);
}
