using GraphService.Domain;
using HotChocolate;

namespace GraphService.GraphQL;

/// <summary>Which organizations are wanted.</summary>
/// <param name="Kind">Only of this kind.</param>
[GraphQLName("OrganizationFilter")]
public sealed record OrganizationWhere(OrganizationKind? Kind);
