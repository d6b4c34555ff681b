namespace GraphService.Domain;

/// <summary>How far a write is.</summary>
/// <param name="Done">Rows written.</param>
/// <param name="Total">Rows in all.</param>
public readonly record struct WriteProgress(long Done, long Total);
