using GraphService.Domain;
using HotChocolate;

namespace GraphService.GraphQL;

/// <summary>A person wrote a paper.</summary>
[GraphQLName("Authorship")]
public sealed class AuthorshipNode(Authorship authorship)
{
    /// <summary>The author.</summary>
    public Task<PersonNode?> GetPersonAsync(PersonLoader loader, CancellationToken cancellationToken) =>
        PersonNode.LoadAsync(loader, authorship.Person, cancellationToken);

    /// <summary>The paper.</summary>
    public async Task<PaperNode?> GetPaperAsync(PaperLoader loader, CancellationToken cancellationToken) =>
        PaperNode.From(await loader.LoadAsync(authorship.Paper, cancellationToken).ConfigureAwait(false));

    /// <summary>Place in the author list, counted from 1.</summary>
    public int Position => authorship.Position;

    /// <summary>The author's name as the list spells it.</summary>
    public string NameAsWritten => authorship.NameAsWritten;

    /// <summary>True when marked as an equal contribution; null when the document is silent.</summary>
    public bool? EqualContribution => authorship.EqualContribution;

    /// <summary>True when marked as corresponding author; null when the document is silent.</summary>
    public bool? IsCorresponding => authorship.IsCorresponding;

    /// <summary>Where it was read.</summary>
    public EvidenceNode[] Sources => EvidenceNode.From(authorship.Sources);
}
