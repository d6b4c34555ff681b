namespace GraphService.Import.Claims;

/// <summary>The person the document is about.</summary>
/// <param name="Name">The full name as the document writes it; null when it never names its subject.</param>
/// <param name="Aliases">Other spellings and names of the same person in the document.</param>
/// <param name="Orcid">The ORCID iD (<c>0000-0000-0000-0000</c>), or null.</param>
/// <param name="Homepages">Addresses of the person's own pages.</param>
/// <param name="Evidence">Where the name stands; empty when there is none.</param>
public sealed record SubjectClaim(
    string? Name,
    IReadOnlyList<string> Aliases,
    string? Orcid,
    IReadOnlyList<string> Homepages,
    IReadOnlyList<Evidence> Evidence)
{
    /// <summary>A subject of whom nothing is known.</summary>
    public static SubjectClaim Unknown { get; } = new(null, [], null, [], []);
}
