using GraphService.Domain;
using GreenDonut;

namespace GraphService.GraphQL;

/// <summary>Who advised people.</summary>
public sealed class AdvisorLoader(IKnowledgeGraph graph, IBatchScheduler scheduler, DataLoaderOptions options)
    : GraphDataLoader<PersonId, IReadOnlyList<Advisorship>>(scheduler, options)
{
    /// <inheritdoc />
    protected override ValueTask<IReadOnlyList<IReadOnlyList<Advisorship>>> AskAsync(IReadOnlyList<PersonId> keys, CancellationToken cancellationToken) =>
        graph.GetAdvisorsAsync(keys, cancellationToken);
}
