using GraphService.Domain;
using GreenDonut;

namespace GraphService.GraphQL;

/// <summary>What people wrote.</summary>
public sealed class AuthorshipsOfPersonLoader(IKnowledgeGraph graph, IBatchScheduler scheduler, DataLoaderOptions options)
    : GraphDataLoader<PersonId, IReadOnlyList<Authorship>>(scheduler, options)
{
    /// <inheritdoc />
    protected override ValueTask<IReadOnlyList<IReadOnlyList<Authorship>>> AskAsync(IReadOnlyList<PersonId> keys, CancellationToken cancellationToken) =>
        graph.GetAuthorshipsOfPeopleAsync(keys, cancellationToken);
}
