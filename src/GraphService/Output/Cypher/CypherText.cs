using System.Globalization;
using Neo4j.Driver;

namespace GraphService.Output.Cypher;

/// <summary>Values of a database as Cypher would write them: <c>(:Person {name: 'Ada'})</c>.</summary>
internal static class CypherText
{
    /// <summary>A value that stands alone in a cell: a text without quotes, nothing for null.</summary>
    public static string Cell(object? value) => value switch
    {
        null => "",
        string text => text,
        _ => Literal(value),
    };

    private static string Literal(object? value) => value switch
    {
        null => "null",
        string text => $"'{text.Replace("\\", @"\\", StringComparison.Ordinal).Replace("'", @"\'", StringComparison.Ordinal)}'",
        bool truth => truth ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        byte[] bytes => $"0x{Convert.ToHexString(bytes)}",
        INode node => Node(node),
        IRelationship relationship => $"[{Relationship(relationship)}]",
        IPath path => Path(path),
        IReadOnlyDictionary<string, object> map => Map(map),
        IEnumerable<object> list => $"[{string.Join(", ", list.Select(Literal))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static string Node(INode node) => $"({string.Concat(node.Labels.Select(label => ":" + label))}{Properties(node)})";

    private static string Relationship(IRelationship relationship) => $":{relationship.Type}{Properties(relationship)}";

    private static string Properties(IEntity entity) => entity.Properties.Count == 0 ? "" : " " + Map(entity.Properties);

    private static string Map(IReadOnlyDictionary<string, object> map) =>
        "{" + string.Join(", ", map.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}: {Literal(entry.Value)}")) + "}";

    private static string Path(IPath path)
    {
        var text = new System.Text.StringBuilder(Node(path.Nodes[0]));
        for (var i = 0; i < path.Relationships.Count; i++)
        {
            var step = path.Relationships[i];
            var forward = step.StartNodeElementId == path.Nodes[i].ElementId;
            text.Append(forward ? "-[" : "<-[").Append(Relationship(step)).Append(forward ? "]->" : "]-").Append(Node(path.Nodes[i + 1]));
        }

        return text.ToString();
    }
}
