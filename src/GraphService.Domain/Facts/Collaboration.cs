namespace GraphService.Domain;

/// <summary>A person says in prose that they collaborate with another: <c>(:Person)-[:COLLABORATES_WITH]-&gt;(:Person)</c>.</summary>
/// <param name="Id">Derived from the two people.</param>
/// <param name="Person">Whose document says so.</param>
/// <param name="Collaborator">With whom.</param>
/// <param name="Sources">Where it was read.</param>
public sealed record Collaboration(string Id, PersonId Person, PersonId Collaborator, ValueList<Evidence> Sources) : IFact
{
    /// <summary>The id of a stated collaboration.</summary>
    public static string IdOf(PersonId person, PersonId collaborator) =>
        ContentKey.Of("collaboration-", person.Value, collaborator.Value);
}
