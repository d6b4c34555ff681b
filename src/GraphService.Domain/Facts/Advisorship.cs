namespace GraphService.Domain;

/// <summary>A person was advised by another: <c>(:Person)-[:ADVISED_BY]-&gt;(:Person)</c>.</summary>
/// <param name="Id">Derived from the two people, the kind and the place.</param>
/// <param name="Advisee">Who was advised.</param>
/// <param name="Advisor">Who advised.</param>
/// <param name="Kind">For what.</param>
/// <param name="At">The institution as written, or null.</param>
/// <param name="Period">When, as far as stated.</param>
/// <param name="Sources">Where it was read.</param>
public sealed record Advisorship(
    string Id, PersonId Advisee, PersonId Advisor, AdvisorKind Kind, string? At, DateRange Period,
    ValueList<Evidence> Sources) : IFact
{
    /// <summary>The id of an advisorship.</summary>
    public static string IdOf(PersonId advisee, PersonId advisor, AdvisorKind kind, string? at) =>
        ContentKey.Of("advisorship-", advisee.Value, advisor.Value, kind.ToString(), at is null ? null : TextFolding.Fold(at));
}
