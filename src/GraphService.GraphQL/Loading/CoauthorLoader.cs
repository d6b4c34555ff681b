using GraphService.Domain;
using GreenDonut;

namespace GraphService.GraphQL;

/// <summary>With whom people wrote papers.</summary>
public sealed class CoauthorLoader(IKnowledgeGraph graph, IBatchScheduler scheduler, DataLoaderOptions options)
    : GraphDataLoader<PersonId, IReadOnlyList<Coauthor>>(scheduler, options)
{
    /// <inheritdoc />
    protected override ValueTask<IReadOnlyList<IReadOnlyList<Coauthor>>> AskAsync(IReadOnlyList<PersonId> keys, CancellationToken cancellationToken) =>
        graph.GetCoauthorsAsync(keys, CoauthorFilter.All, cancellationToken);
}
