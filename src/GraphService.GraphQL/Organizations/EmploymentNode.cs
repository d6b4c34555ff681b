using GraphService.Domain;
using HotChocolate;

namespace GraphService.GraphQL;

/// <summary>A person works or worked at an organization.</summary>
[GraphQLName("Employment")]
public sealed class EmploymentNode(Employment employment)
{
    /// <summary>Who.</summary>
    public Task<PersonNode?> GetPersonAsync(PersonLoader loader, CancellationToken cancellationToken) =>
        PersonNode.LoadAsync(loader, employment.Person, cancellationToken);

    /// <summary>Where.</summary>
    public Task<OrganizationNode?> GetOrganizationAsync(OrganizationLoader loader, CancellationToken cancellationToken) =>
        OrganizationNode.LoadAsync(loader, employment.Organization, cancellationToken);

    /// <summary>Role as written.</summary>
    public string? Role => employment.Role;

    /// <summary>Team, group, lab or department as written.</summary>
    public string? Unit => employment.Unit;

    /// <summary>From when, as <c>2024</c> or <c>2024-05</c>.</summary>
    public string? Start => employment.Period.StartText;

    /// <summary>Until when, as <c>2024</c>, <c>2024-05</c> or <c>present</c>.</summary>
    public string? End => employment.Period.EndText;

    /// <summary>Where it was read.</summary>
    public EvidenceNode[] Sources => EvidenceNode.From(employment.Sources);
}
