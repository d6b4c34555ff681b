using GraphService.Domain;
using GreenDonut;

namespace GraphService.GraphQL;

/// <summary>Who works or worked at organizations.</summary>
public sealed class EmploymentsOfOrganizationLoader(IKnowledgeGraph graph, IBatchScheduler scheduler, DataLoaderOptions options)
    : GraphDataLoader<OrganizationId, IReadOnlyList<Employment>>(scheduler, options)
{
    /// <inheritdoc />
    protected override ValueTask<IReadOnlyList<IReadOnlyList<Employment>>> AskAsync(IReadOnlyList<OrganizationId> keys, CancellationToken cancellationToken) =>
        graph.GetEmploymentsOfOrganizationsAsync(keys, cancellationToken);
}
