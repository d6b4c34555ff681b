using System.Text;
using System.Text.Json;
using GraphService.Import.Documents;

namespace GraphService.Import.Readers.Detection;

/// <summary>Tells the formats apart that are written in JSON, from the keys nearest to the start.</summary>
internal static class JsonSignatures
{
    /// <summary>The format of a text that starts as JSON does; null when it does not.</summary>
    public static DocumentFormat? Detect(ReadOnlySpan<char> start, string name)
    {
        if (!StartsAsJson(start)) return null;
        if (start[0] == '[') return DocumentFormat.CslJson;

        var keys = TopLevelKeys(start);
        if (keys.Overlaps(["basics", "work", "education"])) return DocumentFormat.JsonResume;
        var firstLine = start[..(start.IndexOf('\n') is >= 0 and var end ? end : start.Length)].TrimEnd();
        var closed = firstLine.EndsWith("}");
        if (closed && keys.Contains("authors")) return DocumentFormat.JsonLines;
        if (name.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase))
            return DocumentFormat.JsonLines;
        return DocumentFormat.CslJson;
    }

    // Markdown may start with "[a link]" or "{% a tag %}"; JSON continues with what only JSON has.
    private static bool StartsAsJson(ReadOnlySpan<char> start)
    {
        if (start.IsEmpty) return false;
        var rest = start[1..].TrimStart();
        return start[0] switch
        {
            '{' => rest is ['"', ..] or ['}', ..],
            '[' => rest is ['{', ..] or [']', ..] && rest is not [']', '(' or ':', ..],
            _ => false,
        };
    }

    private static HashSet<string> TopLevelKeys(ReadOnlySpan<char> start)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(start.ToString()), isFinalBlock: false, state: default);
        try
        {
            while (reader.Read() && !(reader.CurrentDepth == 0 && reader.TokenType == JsonTokenType.EndObject))
            {
                if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1) keys.Add(reader.GetString() ?? "");
            }
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            // Broken JSON is still JSON; its reader says where it is broken.
        }

        return keys;
    }
}
