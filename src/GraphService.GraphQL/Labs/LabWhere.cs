using GraphService.Domain;
using HotChocolate;
using HotChocolate.Types.Relay;

namespace GraphService.GraphQL;

/// <summary>Which labs are wanted.</summary>
/// <param name="Organization">Only those that are part of it.</param>
[GraphQLName("LabFilter")]
public sealed record LabWhere([property: ID("Organization")] string? Organization)
{
    internal OrganizationId? Within => Organization is null ? null : new OrganizationId(Organization);
}
