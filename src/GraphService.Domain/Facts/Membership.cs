namespace GraphService.Domain;

/// <summary>A person is or was a member of a lab: <c>(:Person)-[:MEMBER_OF]-&gt;(:Lab)</c>.</summary>
/// <param name="Id">Derived from the person and the lab.</param>
/// <param name="Person">Who.</param>
/// <param name="Lab">Which lab.</param>
/// <param name="Period">When, as far as stated.</param>
/// <param name="Sources">Where it was read.</param>
public sealed record Membership(string Id, PersonId Person, LabId Lab, DateRange Period, ValueList<Evidence> Sources) : IFact
{
    /// <summary>The id of the membership of a person in a lab.</summary>
    public static string IdOf(PersonId person, LabId lab) => ContentKey.Of("membership-", person.Value, lab.Value);
}
