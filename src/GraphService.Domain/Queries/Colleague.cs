namespace GraphService.Domain;

/// <summary>Somebody who was at the same place at the same time.</summary>
/// <param name="Person">The colleague.</param>
/// <param name="Organizations">Organizations where both worked in overlapping years, by id.</param>
/// <param name="Labs">Labs that both were members of, at the same time as far as the documents say, by id.</param>
public sealed record Colleague(PersonId Person, IReadOnlyList<OrganizationId> Organizations, IReadOnlyList<LabId> Labs);
