using HotChocolate;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace GraphService.GraphQL;

/// <summary>One way to name a lab.</summary>
/// <param name="Id">Relay id.</param>
/// <param name="Key">The id as in Cypher and on the command line.</param>
/// <param name="Name">A name.</param>
[OneOf]
[GraphQLName("LabBy")]
public sealed record LabBy([property: ID("Lab")] string? Id, string? Key, string? Name);
