using GraphService.Domain;
using GreenDonut;

namespace GraphService.GraphQL;

/// <summary>Of which labs people are or were members.</summary>
public sealed class MembershipsOfPersonLoader(IKnowledgeGraph graph, IBatchScheduler scheduler, DataLoaderOptions options)
    : GraphDataLoader<PersonId, IReadOnlyList<Membership>>(scheduler, options)
{
    /// <inheritdoc />
    protected override ValueTask<IReadOnlyList<IReadOnlyList<Membership>>> AskAsync(IReadOnlyList<PersonId> keys, CancellationToken cancellationToken) =>
        graph.GetMembershipsOfPeopleAsync(keys, cancellationToken);
}
