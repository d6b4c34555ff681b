using GraphService.Domain;
using HotChocolate;

namespace GraphService.GraphQL;

/// <summary>Somebody who wrote papers with each of several people.</summary>
[GraphQLName("SharedCollaborator")]
public sealed class SharedCollaboratorNode(IReadOnlyList<PersonId> people, SharedCollaborator shared)
{
    /// <summary>The shared collaborator.</summary>
    public Task<PersonNode?> GetPersonAsync(PersonLoader loader, CancellationToken cancellationToken) =>
        PersonNode.LoadAsync(loader, shared.Person, cancellationToken);

    /// <summary>For each of the people asked about, in the order asked, the papers written with them.</summary>
    public IEnumerable<CoauthorNode> With => people.Select((p, i) => new CoauthorNode(shared.With[i] with { Person = p }));
}
