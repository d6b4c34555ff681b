namespace GraphService.Domain;

/// <summary>A person works or worked at an organization: <c>(:Person)-[:EMPLOYED_BY]-&gt;(:Organization)</c>.</summary>
/// <param name="Id">Derived from the person, the organization, the role, the unit and the start.</param>
/// <param name="Person">Who.</param>
/// <param name="Organization">Where.</param>
/// <param name="Role">As written, or null.</param>
/// <param name="Unit">Team, group, lab or department as written, or null.</param>
/// <param name="Period">When, as far as stated.</param>
/// <param name="Sources">Where it was read.</param>
public sealed record Employment(
    string Id, PersonId Person, OrganizationId Organization, string? Role, string? Unit, DateRange Period,
    ValueList<Evidence> Sources) : IFact
{
    /// <summary>The id of an employment.</summary>
    public static string IdOf(PersonId person, OrganizationId organization, string? role, string? unit, DateRange period) =>
        ContentKey.Of("employment-", person.Value, organization.Value,
            role is null ? null : TextFolding.Fold(role), unit is null ? null : TextFolding.Fold(unit), period.StartText);
}
