using GraphService.Domain;
using GreenDonut;

namespace GraphService.GraphQL;

/// <summary>Who is or was a member of labs.</summary>
public sealed class MembershipsOfLabLoader(IKnowledgeGraph graph, IBatchScheduler scheduler, DataLoaderOptions options)
    : GraphDataLoader<LabId, IReadOnlyList<Membership>>(scheduler, options)
{
    /// <inheritdoc />
    protected override ValueTask<IReadOnlyList<IReadOnlyList<Membership>>> AskAsync(IReadOnlyList<LabId> keys, CancellationToken cancellationToken) =>
        graph.GetMembershipsOfLabsAsync(keys, cancellationToken);
}
