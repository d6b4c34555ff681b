using GraphService.Domain;
using HotChocolate;

namespace GraphService.GraphQL;

/// <summary>What connects two people on a path: all that counts, with the evidence.</summary>
[GraphQLName("PathStep")]
public sealed class PathStepNode(PathStep step)
{
    /// <summary>One.</summary>
    public Task<PersonNode?> GetFromAsync(PersonLoader loader, CancellationToken cancellationToken) =>
        PersonNode.LoadAsync(loader, step.From, cancellationToken);

    /// <summary>The other.</summary>
    public Task<PersonNode?> GetToAsync(PersonLoader loader, CancellationToken cancellationToken) =>
        PersonNode.LoadAsync(loader, step.To, cancellationToken);

    /// <summary>The tie's strength: the sum of 1/(authors − 1) over the papers, and 1 for every other link.</summary>
    public double Strength => step.Strength;

    /// <summary>Papers that both wrote, newest first.</summary>
    public Task<IReadOnlyList<PaperNode>> GetPapersAsync(PaperLoader loader, CancellationToken cancellationToken) =>
        PaperNode.LoadAsync(loader, step.Papers, cancellationToken);

    /// <summary>Advising between the two, in either direction.</summary>
    public IEnumerable<AdvisorshipNode> Advisorships => step.Advisorships.Select(a => new AdvisorshipNode(a));

    /// <summary>Labs that both were in.</summary>
    public Task<IReadOnlyList<LabNode>> GetLabsAsync(LabLoader loader, CancellationToken cancellationToken) =>
        LabNode.LoadAsync(loader, step.Labs, cancellationToken);

    /// <summary>Organizations where both worked in overlapping years.</summary>
    public Task<IReadOnlyList<OrganizationNode>> GetOrganizationsAsync(OrganizationLoader loader, CancellationToken cancellationToken) =>
        OrganizationNode.LoadAsync(loader, step.Organizations, cancellationToken);
}
