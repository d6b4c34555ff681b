namespace GraphService.Domain;

/// <summary>A person wrote a paper: <c>(:Person)-[:AUTHORED]-&gt;(:Paper)</c>.</summary>
/// <param name="Id">Derived from the person and the paper.</param>
/// <param name="Person">The author.</param>
/// <param name="Paper">The paper.</param>
/// <param name="Position">Place in the author list, counted from 1; in a truncated list, the place among the names that are given.</param>
/// <param name="NameAsWritten">The author's name as the list spells it.</param>
/// <param name="EqualContribution">True when marked so; null when the document is silent.</param>
/// <param name="IsCorresponding">True when marked as corresponding author; null when the document is silent.</param>
/// <param name="Sources">Where it was read.</param>
public sealed record Authorship(
    string Id, PersonId Person, PaperId Paper, int Position, string NameAsWritten,
    bool? EqualContribution, bool? IsCorresponding, ValueList<Evidence> Sources) : IFact
{
    /// <summary>The id of the authorship of a person on a paper.</summary>
    public static string IdOf(PersonId person, PaperId paper) => ContentKey.Of("authorship-", person.Value, paper.Value);
}
