using HotChocolate;
using HotChocolate.Types.Relay;

namespace GraphService.GraphQL;

/// <summary>What may connect people on a path, and what may not.</summary>
/// <param name="Links">What may connect two people; coauthorship when left out.</param>
/// <param name="Papers">Which papers count.</param>
/// <param name="WithoutPeople">Names, keys or ids of people who may not stand between the ends.</param>
/// <param name="WithoutPapers">Papers that do not count.</param>
/// <param name="MaxLength">No longer paths than this, in steps; 1 to 32.</param>
[GraphQLName("PathOptions")]
public sealed record PathOptions(
    IReadOnlyList<PathLink>? Links, PathPapers? Papers, IReadOnlyList<string>? WithoutPeople,
    [property: ID("Paper")] IReadOnlyList<string>? WithoutPapers, int? MaxLength);
