using GraphService.Domain;
using HotChocolate;
using HotChocolate.Types.Relay;

namespace GraphService.GraphQL;

/// <summary>A paper.</summary>
[GraphQLName("Paper")]
[Node]
public sealed class PaperNode(Paper paper)
{
    /// <summary>Relay id.</summary>
    [ID("Paper")]
    public string Id => paper.Id.Value;

    /// <summary>The id as in Cypher and on the command line.</summary>
    public string Key => paper.Id.Value;

    /// <summary>Title as written.</summary>
    public string Title => paper.Title;

    /// <summary>Year of publication.</summary>
    public int? Year => paper.Year;

    /// <summary>Journal, conference or preprint server as written.</summary>
    public string? Venue => paper.Venue;

    /// <summary>arXiv id without version.</summary>
    public string? Arxiv => paper.Arxiv;

    /// <summary>Digital object identifier.</summary>
    public string? Doi => paper.Doi;

    /// <summary>Address.</summary>
    public string? Url => paper.Url;

    /// <summary>False when every author list that was read is partial ("et al.").</summary>
    public bool HasAllAuthors => paper.HasAllAuthors;

    /// <summary>Where it was read.</summary>
    public EvidenceNode[] Sources => EvidenceNode.From(paper.Sources);

    /// <summary>Who wrote it, in order.</summary>
    public async Task<IEnumerable<AuthorshipNode>> GetAuthorsAsync(AuthorshipsOfPaperLoader loader, CancellationToken cancellationToken) =>
        (await loader.LoadAsync(paper.Id, cancellationToken).ConfigureAwait(false))!.Select(a => new AuthorshipNode(a));

    /// <summary>The paper with that key.</summary>
    [NodeResolver]
    public static async Task<PaperNode?> GetNodeAsync(string id, PaperLoader loader, CancellationToken cancellationToken) =>
        From(await loader.LoadAsync(new PaperId(id), cancellationToken).ConfigureAwait(false));

    internal static PaperNode? From(Paper? paper) => paper is null ? null : new(paper);

    internal static async Task<IReadOnlyList<PaperNode>> LoadAsync(PaperLoader loader, IReadOnlyList<PaperId> ids, CancellationToken cancellationToken) =>
        [.. (await loader.LoadAsync(ids, cancellationToken).ConfigureAwait(false)).OfType<Paper>().Select(p => new PaperNode(p))];
}
