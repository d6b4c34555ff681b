namespace GraphService.Domain;

/// <summary>Which people are wanted; null means any.</summary>
/// <param name="NameContains">Folded text that the folded name or an alias contains.</param>
/// <param name="Organization">Works, worked or studied there.</param>
/// <param name="Lab">Is or was a member.</param>
public sealed record PersonFilter(string? NameContains = null, OrganizationId? Organization = null, LabId? Lab = null);
