using GraphService.Domain;
using GreenDonut;

namespace GraphService.GraphQL;

/// <summary>Where people work or worked.</summary>
public sealed class EmploymentsOfPersonLoader(IKnowledgeGraph graph, IBatchScheduler scheduler, DataLoaderOptions options)
    : GraphDataLoader<PersonId, IReadOnlyList<Employment>>(scheduler, options)
{
    /// <inheritdoc />
    protected override ValueTask<IReadOnlyList<IReadOnlyList<Employment>>> AskAsync(IReadOnlyList<PersonId> keys, CancellationToken cancellationToken) =>
        graph.GetEmploymentsOfPeopleAsync(keys, cancellationToken);
}
