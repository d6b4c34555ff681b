using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphService.Neo4j.Questions;
using Neo4j.Driver;

namespace GraphService.Output.Cypher;

/// <summary>Answers to statements as JSON: <c>{"keys": […], "rows": [[…]], "hasMore": false}</c>.</summary>
/// <remarks>
/// Nodes are <c>{"labels", "properties"}</c>, relationships <c>{"type", "properties"}</c>, paths <c>{"nodes", "relationships"}</c>; dates, times and
/// durations are ISO 8601 texts, bytes Base64, numbers that JSON lacks (NaN, Infinity) texts.
/// </remarks>
internal static class CypherJson
{
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>Writes an answer; rows that would make it longer than a limit are left out, and <c>hasMore</c> says so.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="answer">What.</param>
    /// <param name="isIndented">For people.</param>
    /// <param name="byteLimit">The most bytes before the last row.</param>
    public static void Write(Stream output, CypherAnswer answer, bool isIndented, long byteLimit = long.MaxValue)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = isIndented, Encoder = Encoder });
        json.WriteStartObject();
        json.WriteStartArray("keys");
        foreach (var key in answer.Keys)
            json.WriteStringValue(key);
        json.WriteEndArray();
        json.WriteStartArray("rows");
        var written = 0;
        foreach (var row in answer.Rows)
        {
            if (json.BytesCommitted + json.BytesPending > byteLimit)
                break;
            json.WriteStartArray();
            foreach (var value in row)
                Write(json, value);
            json.WriteEndArray();
            written++;
        }

        json.WriteEndArray();
        json.WriteBoolean("hasMore", answer.HasMore || written < answer.Rows.Count);
        if (answer.Plan is not null)
            json.WriteString("plan", answer.Plan);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case bool truth: json.WriteBooleanValue(truth); break;
            case long number: json.WriteNumberValue(number); break;
            case double number when double.IsFinite(number): json.WriteNumberValue(number); break;
            case byte[] bytes: json.WriteBase64StringValue(bytes); break;
            case INode node: Write(json, ("labels", node.Labels), ("properties", node.Properties)); break;
            case IRelationship relationship: Write(json, ("type", relationship.Type), ("properties", relationship.Properties)); break;
            case IPath path: Write(json, ("nodes", path.Nodes), ("relationships", path.Relationships)); break;
            case IReadOnlyDictionary<string, object> map: Write(json, [.. map.Select(entry => (entry.Key, (object?)entry.Value))]); break;
            case IEnumerable<object> list:
                json.WriteStartArray();
                foreach (var item in list)
                    Write(json, item);
                json.WriteEndArray();
                break;
            default: json.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture)); break;
        }
    }

    private static void Write(Utf8JsonWriter json, params ReadOnlySpan<(string Name, object? Value)> members)
    {
        json.WriteStartObject();
        foreach (var (name, value) in members)
        {
            json.WritePropertyName(name);
            Write(json, value);
        }

        json.WriteEndObject();
    }
}
