using GraphService.Domain;
using GreenDonut;

namespace GraphService.GraphQL;

/// <summary>Whom people advised.</summary>
public sealed class AdviseeLoader(IKnowledgeGraph graph, IBatchScheduler scheduler, DataLoaderOptions options)
    : GraphDataLoader<PersonId, IReadOnlyList<Advisorship>>(scheduler, options)
{
    /// <inheritdoc />
    protected override ValueTask<IReadOnlyList<IReadOnlyList<Advisorship>>> AskAsync(IReadOnlyList<PersonId> keys, CancellationToken cancellationToken) =>
        graph.GetAdviseesAsync(keys, cancellationToken);
}
