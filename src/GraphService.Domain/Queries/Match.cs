namespace GraphService.Domain;

/// <summary>Something found by text.</summary>
/// <param name="Node">What was found.</param>
/// <param name="Kind">How it matches; better kinds come first.</param>
/// <param name="MatchedText">The name, alias or title that matched.</param>
/// <param name="Distance">Number of edits for <see cref="MatchKind.Similar"/>, otherwise 0.</param>
public sealed record Match<T>(T Node, MatchKind Kind, string MatchedText, int Distance);
