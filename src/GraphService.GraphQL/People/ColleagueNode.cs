using GraphService.Domain;
using HotChocolate;

namespace GraphService.GraphQL;

/// <summary>Somebody who was at the same place at the same time.</summary>
[GraphQLName("Colleague")]
public sealed class ColleagueNode(Colleague colleague)
{
    /// <summary>The colleague.</summary>
    public Task<PersonNode?> GetPersonAsync(PersonLoader loader, CancellationToken cancellationToken) =>
        PersonNode.LoadAsync(loader, colleague.Person, cancellationToken);

    /// <summary>Organizations where both worked in overlapping years.</summary>
    public Task<IReadOnlyList<OrganizationNode>> GetOrganizationsAsync(OrganizationLoader loader, CancellationToken cancellationToken) =>
        OrganizationNode.LoadAsync(loader, colleague.Organizations, cancellationToken);

    /// <summary>Labs that both were members of.</summary>
    public Task<IReadOnlyList<LabNode>> GetLabsAsync(LabLoader loader, CancellationToken cancellationToken) =>
        LabNode.LoadAsync(loader, colleague.Labs, cancellationToken);
}
