using GraphService.Domain;
using HotChocolate;

namespace GraphService.GraphQL;

/// <summary>A person was advised by another.</summary>
[GraphQLName("Advisorship")]
public sealed class AdvisorshipNode(Advisorship advisorship)
{
    /// <summary>Who was advised.</summary>
    public Task<PersonNode?> GetAdviseeAsync(PersonLoader loader, CancellationToken cancellationToken) =>
        PersonNode.LoadAsync(loader, advisorship.Advisee, cancellationToken);

    /// <summary>Who advised.</summary>
    public Task<PersonNode?> GetAdvisorAsync(PersonLoader loader, CancellationToken cancellationToken) =>
        PersonNode.LoadAsync(loader, advisorship.Advisor, cancellationToken);

    /// <summary>For what.</summary>
    public AdvisorKind Kind => advisorship.Kind;

    /// <summary>The institution as written.</summary>
    public string? At => advisorship.At;

    /// <summary>From when, as <c>2024</c> or <c>2024-05</c>.</summary>
    public string? Start => advisorship.Period.StartText;

    /// <summary>Until when, as <c>2024</c>, <c>2024-05</c> or <c>present</c>.</summary>
    public string? End => advisorship.Period.EndText;

    /// <summary>Where it was read.</summary>
    public EvidenceNode[] Sources => EvidenceNode.From(advisorship.Sources);
}
