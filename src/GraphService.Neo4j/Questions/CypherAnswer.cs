namespace GraphService.Neo4j.Questions;

/// <summary>Rows of a statement, as the driver gives them.</summary>
/// <param name="Keys">The columns.</param>
/// <param name="Rows">The rows; values in the order of <paramref name="Keys"/>.</param>
/// <param name="HasMore">Whether rows were left out because of the limit.</param>
/// <param name="Plan">The plan in words, of a statement that begins with EXPLAIN.</param>
public sealed record CypherAnswer(IReadOnlyList<string> Keys, IReadOnlyList<IReadOnlyList<object?>> Rows, bool HasMore, string? Plan);
