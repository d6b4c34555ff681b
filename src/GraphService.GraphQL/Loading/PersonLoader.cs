using GraphService.Domain;
using GreenDonut;

namespace GraphService.GraphQL;

/// <summary>People by id.</summary>
public sealed class PersonLoader(IKnowledgeGraph graph, IBatchScheduler scheduler, DataLoaderOptions options)
    : GraphDataLoader<PersonId, Person?>(scheduler, options)
{
    /// <inheritdoc />
    protected override ValueTask<IReadOnlyList<Person?>> AskAsync(IReadOnlyList<PersonId> keys, CancellationToken cancellationToken) =>
        graph.GetPeopleAsync(keys, cancellationToken);
}
