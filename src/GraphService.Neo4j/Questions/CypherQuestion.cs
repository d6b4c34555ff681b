namespace GraphService.Neo4j.Questions;

/// <summary>A statement that somebody wants answered.</summary>
/// <param name="Statement">One Cypher statement that only reads.</param>
/// <param name="Parameters">Values for its <c>$names</c>.</param>
/// <param name="RowLimit">The most rows to answer with.</param>
/// <param name="TimeLimit">How long the database may work on it.</param>
public sealed record CypherQuestion(string Statement, IReadOnlyDictionary<string, object?> Parameters, int RowLimit, TimeSpan TimeLimit);
