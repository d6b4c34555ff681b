using HotChocolate;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace GraphService.GraphQL;

/// <summary>One way to name a paper.</summary>
/// <param name="Id">Relay id.</param>
/// <param name="Key">The id as in Cypher and on the command line.</param>
/// <param name="Doi">Digital object identifier.</param>
/// <param name="Arxiv">arXiv id.</param>
/// <param name="Title">A title or its beginning; an unclear one is an error that lists the candidates.</param>
[OneOf]
[GraphQLName("PaperBy")]
public sealed record PaperBy([property: ID("Paper")] string? Id, string? Key, string? Doi, string? Arxiv, string? Title);
