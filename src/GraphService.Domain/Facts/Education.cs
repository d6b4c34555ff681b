namespace GraphService.Domain;

/// <summary>A person studies or studied at an organization: <c>(:Person)-[:STUDIED_AT]-&gt;(:Organization)</c>.</summary>
/// <param name="Id">Derived from the person, the organization and the degree.</param>
/// <param name="Person">Who.</param>
/// <param name="Organization">Where.</param>
/// <param name="Degree">As written, or null.</param>
/// <param name="Field">As written, or null.</param>
/// <param name="Period">When, as far as stated.</param>
/// <param name="Sources">Where it was read.</param>
public sealed record Education(
    string Id, PersonId Person, OrganizationId Organization, string? Degree, string? Field, DateRange Period,
    ValueList<Evidence> Sources) : IFact
{
    /// <summary>The id of a course of study; the caller passes the degree in canonical form, so that "Ph.D." and "PhD" are one.</summary>
    public static string IdOf(PersonId person, OrganizationId organization, string? canonicalDegree) =>
        ContentKey.Of("education-", person.Value, organization.Value, canonicalDegree);
}
