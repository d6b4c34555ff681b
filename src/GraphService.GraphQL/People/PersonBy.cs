using HotChocolate;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace GraphService.GraphQL;

/// <summary>One way to name a person.</summary>
/// <param name="Id">Relay id.</param>
/// <param name="Key">The id as in Cypher and on the command line.</param>
/// <param name="Orcid">ORCID.</param>
/// <param name="Name">A name or alias; an unclear one is an error that lists the candidates.</param>
/// <param name="Homepage">Address of a homepage.</param>
[OneOf]
[GraphQLName("PersonBy")]
public sealed record PersonBy([property: ID("Person")] string? Id, string? Key, string? Orcid, string? Name, string? Homepage);
