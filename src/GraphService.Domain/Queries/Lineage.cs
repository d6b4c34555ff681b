namespace GraphService.Domain;

/// <summary>A person's advisors and their advisors, or advisees and their advisees.</summary>
/// <param name="Members">Everybody, the person first with generation 0, then by generation, then by id.</param>
/// <param name="Advisorships">All advisorships of the kinds asked for between members, by id.</param>
/// <param name="Cycles">
/// People who are their own ancestors within the lineage, each cycle once, at most <see cref="LineageQuery.MaxCycles"/> of them, in
/// order of their people's ids: everybody advised the next and the last the first, beginning with the smallest id.
/// </param>
public sealed record Lineage(
    IReadOnlyList<LineageMember> Members, IReadOnlyList<Advisorship> Advisorships, IReadOnlyList<IReadOnlyList<PersonId>> Cycles);
