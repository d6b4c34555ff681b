using GraphService.Domain;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;

namespace GraphService.GraphQL;

/// <summary>Questions for people.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class PersonQueries
{
    private const int SearchLimit = 1000;

    /// <summary>One person. A name that fits nobody or several people is an error that lists whom it may mean.</summary>
    /// <param name="by">One way to name a person: exactly one of its fields.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    public async Task<PersonNode?> GetPersonAsync(PersonBy by, IKnowledgeGraph graph, CancellationToken cancellationToken) =>
        by switch
        {
            { Orcid: { } orcid } => await FindAsync(graph, new(PersonIdentifierKind.Orcid, orcid), cancellationToken).ConfigureAwait(false),
            { Homepage: { } homepage } => await FindAsync(graph, new(PersonIdentifierKind.Homepage, homepage), cancellationToken).ConfigureAwait(false),
            _ => new(await new NameLookup(graph).PersonAsync((by.Id ?? by.Key ?? by.Name)!, cancellationToken).ConfigureAwait(false)),
        };

    /// <summary>People: those whose name matches the search, best first, or all in the order asked for.</summary>
    /// <param name="search">Part of a name, accents and punctuation aside; small typos are forgiven. At most 1,000 people are found.</param>
    /// <param name="where">Which people are wanted; does not go with a search.</param>
    /// <param name="order">Order of people; does not go with a search.</param>
    /// <param name="first">At most so many from the front.</param>
    /// <param name="after">Only behind this cursor.</param>
    /// <param name="last">At most so many from the end.</param>
    /// <param name="before">Only in front of this cursor.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    [UsePaging]
    public async Task<Connection<PersonNode>> GetPeopleAsync(
        string? search, PersonWhere? where, PersonOrder? order, int? first, string? after, int? last, string? before,
        IKnowledgeGraph graph, CancellationToken cancellationToken)
    {
        var request = Connections.Request(first, after, last, before);
        if (search is null)
        {
            var page = await graph.ListPeopleAsync(where?.ToFilter() ?? new(), order ?? PersonOrder.Name, request, cancellationToken).ConfigureAwait(false);
            return page.ToConnection(p => new PersonNode(p));
        }

        if (where is not null || order is not null)
            throw new GraphQueryException("'search' gives the best matches first: leave out 'where' and 'order', or the search.");
        var matches = await graph.SearchPeopleAsync(search, SearchLimit, cancellationToken).ConfigureAwait(false);
        return matches.Slice(request, m => m.Node.Id.Value).ToConnection(m => new PersonNode(m.Node));
    }

    private static async ValueTask<PersonNode?> FindAsync(IKnowledgeGraph graph, PersonIdentifier identifier, CancellationToken cancellationToken) =>
        PersonNode.From(await graph.FindPersonAsync(identifier, cancellationToken).ConfigureAwait(false))
        ?? throw new LookupException("person", identifier.Value, isAmbiguous: false, []);
}
