using GraphService.Domain;
using GreenDonut;

namespace GraphService.GraphQL;

/// <summary>Organizations by id.</summary>
public sealed class OrganizationLoader(IKnowledgeGraph graph, IBatchScheduler scheduler, DataLoaderOptions options)
    : GraphDataLoader<OrganizationId, Organization?>(scheduler, options)
{
    /// <inheritdoc />
    protected override ValueTask<IReadOnlyList<Organization?>> AskAsync(IReadOnlyList<OrganizationId> keys, CancellationToken cancellationToken) =>
        graph.GetOrganizationsAsync(keys, cancellationToken);
}
