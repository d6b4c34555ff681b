namespace GraphService.Domain;

/// <summary>What a store tells of its graph without reading it.</summary>
/// <param name="Statistics">How much the graph holds, and its revision.</param>
/// <param name="Basis"><see cref="GraphChange.Basis"/> of the last write that named one, or null.</param>
/// <param name="Sources">The documents.</param>
public sealed record StoreState(GraphStatistics Statistics, string? Basis, IReadOnlyList<Source> Sources);
