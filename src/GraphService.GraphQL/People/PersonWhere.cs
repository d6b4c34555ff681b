using GraphService.Domain;
using HotChocolate;
using HotChocolate.Types.Relay;

namespace GraphService.GraphQL;

/// <summary>Which people are wanted: all conditions together.</summary>
/// <param name="NameContains">The name or an alias contains this, accents and punctuation aside.</param>
/// <param name="Organization">Works, worked or studied there.</param>
/// <param name="Lab">Is or was a member.</param>
[GraphQLName("PersonFilter")]
public sealed record PersonWhere(string? NameContains, [property: ID("Organization")] string? Organization, [property: ID("Lab")] string? Lab)
{
    internal PersonFilter ToFilter() => new(
        NameContains, Organization is null ? null : new OrganizationId(Organization), Lab is null ? null : new LabId(Lab));
}
