using GraphService.Domain;

namespace GraphService.GraphQL;

/// <summary>A person's coauthors on the papers that count.</summary>
/// <param name="Person">The person.</param>
/// <param name="Papers">Which papers count.</param>
public readonly record struct CoauthorsOf(PersonId Person, CoauthorFilter Papers);
