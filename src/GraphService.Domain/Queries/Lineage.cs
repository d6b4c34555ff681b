namespace GraphService.Domain;

/// <summary>A person's advisors and their advisors, or advisees and their advisees.</summary>
/// <param name="Members">Everybody, the person first with generation 0, then by generation, then by id.</param>
/// <param name="Advisorships">What connects them, by id.</param>
/// <param name="Cycles">People who are their own ancestors within the lineage, each cycle once: the people in order of advising, beginning with the smallest id.</param>
public sealed record Lineage(
    IReadOnlyList<LineageMember> Members, IReadOnlyList<Advisorship> Advisorships, IReadOnlyList<IReadOnlyList<PersonId>> Cycles);
