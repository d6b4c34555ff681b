namespace GraphService.Domain;

/// <summary>Somebody in a lineage.</summary>
/// <param name="Person">Who.</param>
/// <param name="Generation">The smallest number of steps from the person asked about.</param>
public readonly record struct LineageMember(PersonId Person, int Generation);
