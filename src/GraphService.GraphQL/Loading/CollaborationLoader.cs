using GraphService.Domain;
using GreenDonut;

namespace GraphService.GraphQL;

/// <summary>Collaborations stated in prose.</summary>
public sealed class CollaborationLoader(IKnowledgeGraph graph, IBatchScheduler scheduler, DataLoaderOptions options)
    : GraphDataLoader<PersonId, IReadOnlyList<Collaboration>>(scheduler, options)
{
    /// <inheritdoc />
    protected override ValueTask<IReadOnlyList<IReadOnlyList<Collaboration>>> AskAsync(IReadOnlyList<PersonId> keys, CancellationToken cancellationToken) =>
        graph.GetCollaborationsAsync(keys, cancellationToken);
}
