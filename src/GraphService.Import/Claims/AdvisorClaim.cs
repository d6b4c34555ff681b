namespace GraphService.Import.Claims;

/// <summary>Somebody who advised, supervised, mentored or hosted the subject.</summary>
/// <param name="Name">As written, without titles.</param>
/// <param name="Kind">What for.</param>
/// <param name="At">The institution, or null.</param>
/// <param name="Start"><c>YYYY-MM</c> or <c>YYYY</c>, or null.</param>
/// <param name="End"><c>YYYY-MM</c>, <c>YYYY</c> or <c>present</c>, or null.</param>
/// <param name="Evidence">Where it is stated.</param>
public sealed record AdvisorClaim(
    string Name, AdvisorKind Kind, string? At, string? Start, string? End, IReadOnlyList<Evidence> Evidence);
