using HotChocolate;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace GraphService.GraphQL;

/// <summary>One way to name an organization.</summary>
/// <param name="Id">Relay id.</param>
/// <param name="Key">The id as in Cypher and on the command line.</param>
/// <param name="Name">A name, acronym or alias.</param>
[OneOf]
[GraphQLName("OrganizationBy")]
public sealed record OrganizationBy([property: ID("Organization")] string? Id, string? Key, string? Name);
