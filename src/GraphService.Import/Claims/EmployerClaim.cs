namespace GraphService.Import.Claims;

/// <summary>An organisation where the subject works or worked.</summary>
/// <param name="Organization">As written.</param>
/// <param name="Unit">The team, group, laboratory or department, or null.</param>
/// <param name="Role">The position, or null.</param>
/// <param name="Start"><c>YYYY-MM</c> or <c>YYYY</c>, or null.</param>
/// <param name="End"><c>YYYY-MM</c>, <c>YYYY</c> or <c>present</c>, or null.</param>
/// <param name="Evidence">Where it is stated.</param>
public sealed record EmployerClaim(
    string Organization, string? Unit, string? Role, string? Start, string? End, IReadOnlyList<Evidence> Evidence);
