using GraphService.Domain;
using HotChocolate;

namespace GraphService.GraphQL;

/// <summary>A person is or was a member of a lab.</summary>
[GraphQLName("Membership")]
public sealed class MembershipNode(Membership membership)
{
    /// <summary>Who.</summary>
    public Task<PersonNode?> GetPersonAsync(PersonLoader loader, CancellationToken cancellationToken) =>
        PersonNode.LoadAsync(loader, membership.Person, cancellationToken);

    /// <summary>Which lab.</summary>
    public async Task<LabNode?> GetLabAsync(LabLoader loader, CancellationToken cancellationToken) =>
        LabNode.From(await loader.LoadAsync(membership.Lab, cancellationToken).ConfigureAwait(false));

    /// <summary>From when, as <c>2024</c> or <c>2024-05</c>.</summary>
    public string? Start => membership.Period.StartText;

    /// <summary>Until when, as <c>2024</c>, <c>2024-05</c> or <c>present</c>.</summary>
    public string? End => membership.Period.EndText;

    /// <summary>Where it was read.</summary>
    public EvidenceNode[] Sources => EvidenceNode.From(membership.Sources);
}
