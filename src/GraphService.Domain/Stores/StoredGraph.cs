namespace GraphService.Domain;

/// <summary>A graph read from a store.</summary>
/// <param name="Revision">Grows with every write; 0 for an empty store.</param>
/// <param name="Snapshot">The graph at that revision.</param>
public sealed record StoredGraph(long Revision, GraphSnapshot Snapshot);
