namespace GraphService.Domain;

/// <summary>What connects two people on a path: everything that the query let count, not only one reason.</summary>
/// <param name="From">One.</param>
/// <param name="To">The other.</param>
/// <param name="Papers">Papers that both wrote, newest first.</param>
/// <param name="Advisorships">Between the two, in either direction, by id.</param>
/// <param name="Labs">Labs that both were in, by id.</param>
/// <param name="Organizations">Organizations where both worked in overlapping years, by id.</param>
/// <param name="Strength">The tie's strength (see <see cref="PathKind.Strongest"/>), over 0.</param>
public sealed record PathStep(
    PersonId From, PersonId To, IReadOnlyList<PaperId> Papers, IReadOnlyList<Advisorship> Advisorships,
    IReadOnlyList<LabId> Labs, IReadOnlyList<OrganizationId> Organizations, double Strength);
