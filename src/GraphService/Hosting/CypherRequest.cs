using System.Text.Json;

namespace GraphService.Hosting;

/// <summary>The body of <c>POST /cypher</c>.</summary>
/// <param name="Statement">One statement that reads.</param>
/// <param name="Parameters">A JSON object with values for its <c>$names</c>.</param>
/// <param name="Limit">The most rows.</param>
internal sealed record CypherRequest(string? Statement, JsonElement Parameters, int? Limit);
