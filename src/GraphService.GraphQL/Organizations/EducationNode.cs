using GraphService.Domain;
using HotChocolate;

namespace GraphService.GraphQL;

/// <summary>A person studies or studied at an organization.</summary>
[GraphQLName("Education")]
public sealed class EducationNode(Education education)
{
    /// <summary>Who.</summary>
    public Task<PersonNode?> GetPersonAsync(PersonLoader loader, CancellationToken cancellationToken) =>
        PersonNode.LoadAsync(loader, education.Person, cancellationToken);

    /// <summary>Where.</summary>
    public Task<OrganizationNode?> GetOrganizationAsync(OrganizationLoader loader, CancellationToken cancellationToken) =>
        OrganizationNode.LoadAsync(loader, education.Organization, cancellationToken);

    /// <summary>Degree as written.</summary>
    public string? Degree => education.Degree;

    /// <summary>Field as written.</summary>
    public string? Field => education.Field;

    /// <summary>From when, as <c>2024</c> or <c>2024-05</c>.</summary>
    public string? Start => education.Period.StartText;

    /// <summary>Until when, as <c>2024</c>, <c>2024-05</c> or <c>present</c>.</summary>
    public string? End => education.Period.EndText;

    /// <summary>Where it was read.</summary>
    public EvidenceNode[] Sources => EvidenceNode.From(education.Sources);
}
