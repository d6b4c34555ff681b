using GraphService.Domain;
using GreenDonut;

namespace GraphService.GraphQL;

/// <summary>Documents by id.</summary>
public sealed class SourceLoader(IKnowledgeGraph graph, IBatchScheduler scheduler, DataLoaderOptions options)
    : GraphDataLoader<SourceId, Source?>(scheduler, options)
{
    /// <inheritdoc />
    protected override ValueTask<IReadOnlyList<Source?>> AskAsync(IReadOnlyList<SourceId> keys, CancellationToken cancellationToken) =>
        graph.GetSourcesAsync(keys, cancellationToken);
}
