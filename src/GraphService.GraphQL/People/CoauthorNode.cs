using GraphService.Domain;
using HotChocolate;

namespace GraphService.GraphQL;

/// <summary>Somebody with whom a person wrote papers.</summary>
[GraphQLName("Coauthor")]
public sealed class CoauthorNode(Coauthor coauthor)
{
    /// <summary>The coauthor.</summary>
    public Task<PersonNode?> GetPersonAsync(PersonLoader loader, CancellationToken cancellationToken) =>
        PersonNode.LoadAsync(loader, coauthor.Person, cancellationToken);

    /// <summary>Number of papers both wrote.</summary>
    public int PaperCount => coauthor.Papers.Count;

    /// <summary>The papers both wrote, newest first.</summary>
    public Task<IReadOnlyList<PaperNode>> GetPapersAsync(PaperLoader loader, CancellationToken cancellationToken) =>
        PaperNode.LoadAsync(loader, coauthor.Papers, cancellationToken);
}
