namespace GraphService.Import.Claims;

/// <summary>A named research group that the subject is or was a member of.</summary>
/// <param name="Name">As written.</param>
/// <param name="Organization">The organisation it belongs to, or null.</param>
/// <param name="Evidence">Where it is stated.</param>
public sealed record LabClaim(string Name, string? Organization, IReadOnlyList<Evidence> Evidence);
