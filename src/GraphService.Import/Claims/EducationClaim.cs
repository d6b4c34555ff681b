namespace GraphService.Import.Claims;

/// <summary>A degree the subject has or works for.</summary>
/// <param name="Institution">As written.</param>
/// <param name="Degree">As written, or null.</param>
/// <param name="Field">The subject of study, or null.</param>
/// <param name="Start"><c>YYYY-MM</c> or <c>YYYY</c>, or null.</param>
/// <param name="End"><c>YYYY-MM</c>, <c>YYYY</c> or <c>present</c>, or null.</param>
/// <param name="Evidence">Where it is stated.</param>
public sealed record EducationClaim(
    string Institution, string? Degree, string? Field, string? Start, string? End, IReadOnlyList<Evidence> Evidence);
