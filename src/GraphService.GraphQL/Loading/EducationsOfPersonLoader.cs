using GraphService.Domain;
using GreenDonut;

namespace GraphService.GraphQL;

/// <summary>Where people studied.</summary>
public sealed class EducationsOfPersonLoader(IKnowledgeGraph graph, IBatchScheduler scheduler, DataLoaderOptions options)
    : GraphDataLoader<PersonId, IReadOnlyList<Education>>(scheduler, options)
{
    /// <inheritdoc />
    protected override ValueTask<IReadOnlyList<IReadOnlyList<Education>>> AskAsync(IReadOnlyList<PersonId> keys, CancellationToken cancellationToken) =>
        graph.GetEducationsOfPeopleAsync(keys, cancellationToken);
}
