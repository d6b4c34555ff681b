using GraphService.Domain;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;

namespace GraphService.GraphQL;

/// <summary>Questions for organizations.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class OrganizationQueries
{
    private const int SearchLimit = 1000;

    /// <summary>One organization. A name that fits none or several is an error that lists which it may mean.</summary>
    /// <param name="by">One way to name an organization: exactly one of its fields.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    public async Task<OrganizationNode?> GetOrganizationAsync(OrganizationBy by, IKnowledgeGraph graph, CancellationToken cancellationToken) =>
        new(await new NameLookup(graph).OrganizationAsync((by.Id ?? by.Key ?? by.Name)!, cancellationToken).ConfigureAwait(false));

    /// <summary>Organizations: those whose name matches the search, best first, or all by name.</summary>
    /// <param name="search">Part of a name; small typos are forgiven. At most 1,000 are found.</param>
    /// <param name="where">Which organizations are wanted; does not go with a search.</param>
    /// <param name="first">At most so many from the front.</param>
    /// <param name="after">Only behind this cursor.</param>
    /// <param name="last">At most so many from the end.</param>
    /// <param name="before">Only in front of this cursor.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    [UsePaging]
    public async Task<Connection<OrganizationNode>> GetOrganizationsAsync(
        string? search, OrganizationWhere? where, int? first, string? after, int? last, string? before,
        IKnowledgeGraph graph, CancellationToken cancellationToken)
    {
        var request = Connections.Request(first, after, last, before);
        if (search is null)
        {
            var page = await graph.ListOrganizationsAsync(where?.Kind, request, cancellationToken).ConfigureAwait(false);
            return page.ToConnection(o => new OrganizationNode(o));
        }

        if (where is not null)
            throw new GraphQueryException("'search' gives the best matches first: leave out 'where', or the search.");
        var matches = await graph.SearchOrganizationsAsync(search, SearchLimit, cancellationToken).ConfigureAwait(false);
        return matches.Slice(request, m => m.Node.Id.Value).ToConnection(m => new OrganizationNode(m.Node));
    }
}
