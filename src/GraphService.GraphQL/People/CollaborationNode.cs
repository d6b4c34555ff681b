using GraphService.Domain;
using HotChocolate;

namespace GraphService.GraphQL;

/// <summary>A collaboration that a document states in prose.</summary>
[GraphQLName("Collaboration")]
public sealed class CollaborationNode(Collaboration collaboration)
{
    /// <summary>Whose document says so.</summary>
    public Task<PersonNode?> GetPersonAsync(PersonLoader loader, CancellationToken cancellationToken) =>
        PersonNode.LoadAsync(loader, collaboration.Person, cancellationToken);

    /// <summary>With whom.</summary>
    public Task<PersonNode?> GetCollaboratorAsync(PersonLoader loader, CancellationToken cancellationToken) =>
        PersonNode.LoadAsync(loader, collaboration.Collaborator, cancellationToken);

    /// <summary>Where it was read.</summary>
    public EvidenceNode[] Sources => EvidenceNode.From(collaboration.Sources);
}
