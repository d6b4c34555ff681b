using GraphService.Domain;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;

namespace GraphService.GraphQL;

/// <summary>Questions for papers.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class PaperQueries
{
    private const int SearchLimit = 1000;

    /// <summary>One paper. A title that fits none or several is an error that lists which it may mean.</summary>
    /// <param name="by">One way to name a paper: exactly one of its fields.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    public async Task<PaperNode?> GetPaperAsync(PaperBy by, IKnowledgeGraph graph, CancellationToken cancellationToken) =>
        by switch
        {
            { Doi: { } doi } => await FindAsync(graph, new(PaperIdentifierKind.Doi, doi), cancellationToken).ConfigureAwait(false),
            { Arxiv: { } arxiv } => await FindAsync(graph, new(PaperIdentifierKind.Arxiv, arxiv), cancellationToken).ConfigureAwait(false),
            _ => new(await new NameLookup(graph).PaperAsync((by.Id ?? by.Key ?? by.Title)!, cancellationToken).ConfigureAwait(false)),
        };

    /// <summary>Papers: those whose title matches the search, best first, or all in the order asked for.</summary>
    /// <param name="search">Words of a title; small typos are forgiven. At most 1,000 papers are found.</param>
    /// <param name="where">Which papers are wanted; does not go with a search.</param>
    /// <param name="order">Order of papers; does not go with a search.</param>
    /// <param name="first">At most so many from the front.</param>
    /// <param name="after">Only behind this cursor.</param>
    /// <param name="last">At most so many from the end.</param>
    /// <param name="before">Only in front of this cursor.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    [UsePaging]
    public async Task<Connection<PaperNode>> GetPapersAsync(
        string? search, PaperWhere? where, PaperOrder? order, int? first, string? after, int? last, string? before,
        IKnowledgeGraph graph, CancellationToken cancellationToken)
    {
        var request = Connections.Request(first, after, last, before);
        if (search is null)
        {
            var page = await graph.ListPapersAsync(where?.ToFilter() ?? new(), order ?? PaperOrder.Newest, request, cancellationToken).ConfigureAwait(false);
            return page.ToConnection(p => new PaperNode(p));
        }

        if (where is not null || order is not null)
            throw new GraphQueryException("'search' gives the best matches first: leave out 'where' and 'order', or the search.");
        var matches = await graph.SearchPapersAsync(search, SearchLimit, cancellationToken).ConfigureAwait(false);
        return matches.Slice(request, m => m.Node.Id.Value).ToConnection(m => new PaperNode(m.Node));
    }

    private static async ValueTask<PaperNode?> FindAsync(IKnowledgeGraph graph, PaperIdentifier identifier, CancellationToken cancellationToken) =>
        PaperNode.From(await graph.FindPaperAsync(identifier, cancellationToken).ConfigureAwait(false))
        ?? throw new LookupException("paper", identifier.Value, isAmbiguous: false, []);
}
