namespace GraphService.Domain;

/// <summary>An organization where people work or study: <c>(:Organization)</c>.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Name">The preferred spelling.</param>
/// <param name="Aliases">Other spellings and acronyms, without <paramref name="Name"/>, in ordinal order.</param>
/// <param name="Kind">What kind of organization it is.</param>
/// <param name="Ror">Address in the Research Organization Registry, or null.</param>
public sealed record Organization(
    OrganizationId Id, string Name, ValueList<string> Aliases, OrganizationKind Kind, string? Ror);
