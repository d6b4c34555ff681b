using GraphService.Domain;
using GreenDonut;

namespace GraphService.GraphQL;

/// <summary>Who studied at organizations.</summary>
public sealed class EducationsOfOrganizationLoader(IKnowledgeGraph graph, IBatchScheduler scheduler, DataLoaderOptions options)
    : GraphDataLoader<OrganizationId, IReadOnlyList<Education>>(scheduler, options)
{
    /// <inheritdoc />
    protected override ValueTask<IReadOnlyList<IReadOnlyList<Education>>> AskAsync(IReadOnlyList<OrganizationId> keys, CancellationToken cancellationToken) =>
        graph.GetEducationsOfOrganizationsAsync(keys, cancellationToken);
}
