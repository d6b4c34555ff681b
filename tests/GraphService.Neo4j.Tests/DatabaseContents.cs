using System.Globalization;
using Neo4j.Driver;

namespace GraphService.Neo4j.Tests;

/// <summary>All that a database holds, as lines that can be compared: labels, types, ends, and every property with its type.</summary>
internal static class DatabaseContents
{
    public static async Task<IReadOnlyList<string>> ReadAsync(TestServer server)
    {
        await using var driver = Database.Connect(server);
        var nodes = await driver.ExecutableQuery("MATCH (n) RETURN n").ExecuteAsync();
        var facts = await driver.ExecutableQuery("MATCH (a)-[f]->(b) RETURN a.id AS start, f, b.id AS end").ExecuteAsync();
        return
        [
            .. nodes.Result.Select(r => r["n"].As<INode>()).Select(n => $"({string.Join(':', n.Labels)} {Text(n.Properties)})")
                .Concat(facts.Result.Select(r => (Fact: r["f"].As<IRelationship>(), Row: r)).Select(r => $"{r.Row["start"]}-[{r.Fact.Type} {Text(r.Fact.Properties)}]->{r.Row["end"]}"))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string Text(object? value) => value switch
    {
        null => "null",
        string text => $"'{text}'",
        byte[] bytes => $"bytes {Convert.ToHexString(bytes)}",
        IReadOnlyDictionary<string, object> map => string.Join(", ", map.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}: {Text(p.Value)}")),
        IEnumerable<object> list => $"[{string.Join(", ", list.Select(Text))}]",
        _ => $"{value.GetType().Name} {Convert.ToString(value, CultureInfo.InvariantCulture)}",
    };
}
