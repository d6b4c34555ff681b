namespace GraphService.Import.Corrections;

/// <summary>One entry of a list of corrections.</summary>
/// <param name="Members">What the entry speaks of; at least two.</param>
/// <param name="Line">The line where it begins.</param>
public sealed record Correction<T>(IReadOnlyList<T> Members, int Line);
