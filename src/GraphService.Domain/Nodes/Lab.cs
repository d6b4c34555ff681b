namespace GraphService.Domain;

/// <summary>A lab, group or team: <c>(:Lab)-[:PART_OF]-&gt;(:Organization)</c>.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Name">The preferred spelling.</param>
/// <param name="Organization">The organization that it is part of, or null when not stated.</param>
public sealed record Lab(LabId Id, string Name, OrganizationId? Organization);
