using GraphService.Domain;
using GreenDonut;

namespace GraphService.GraphQL;

/// <summary>Who wrote papers.</summary>
public sealed class AuthorshipsOfPaperLoader(IKnowledgeGraph graph, IBatchScheduler scheduler, DataLoaderOptions options)
    : GraphDataLoader<PaperId, IReadOnlyList<Authorship>>(scheduler, options)
{
    /// <inheritdoc />
    protected override ValueTask<IReadOnlyList<IReadOnlyList<Authorship>>> AskAsync(IReadOnlyList<PaperId> keys, CancellationToken cancellationToken) =>
        graph.GetAuthorshipsOfPapersAsync(keys, cancellationToken);
}
