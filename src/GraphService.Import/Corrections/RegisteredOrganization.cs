using GraphService.Domain;

namespace GraphService.Import.Corrections;

/// <summary>An organization as <c>organizations.yaml</c> lists it.</summary>
/// <param name="Name">The name to show.</param>
/// <param name="Aliases">Other spellings, abbreviations and languages.</param>
/// <param name="Kind">What kind it is.</param>
/// <param name="Ror">The identifier at ror.org, or null.</param>
/// <param name="Parent">The name of the organization that it belongs to, or null.</param>
/// <param name="IsFormer">Whether it no longer exists under this name.</param>
public sealed record RegisteredOrganization(
    string Name, IReadOnlyList<string> Aliases, OrganizationKind Kind, string? Ror, string? Parent, bool IsFormer);
