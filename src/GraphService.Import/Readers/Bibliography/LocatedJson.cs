using System.Text;
using System.Text.Json;
using GraphService.Import.Documents;
using GraphService.Import.Text;

namespace GraphService.Import.Readers.Bibliography;

/// <summary>A JSON value that knows its lines.</summary>
internal sealed class LocatedJson
{
    private LocatedJson(JsonTokenType kind, LineRange range) => (Kind, Range) = (kind, range);

    public JsonTokenType Kind { get; }

    public LineRange Range { get; private set; }

    /// <summary>A string, or a number as it is written; null for all else.</summary>
    public string? Text { get; private init; }

    public List<LocatedJson> Items { get; } = [];

    public Dictionary<string, LocatedJson> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>The text of the first of the named members that has one, without white space around it, or null.</summary>
    public string? Member(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (Members.TryGetValue(name, out var member) && member.Text?.Trim() is { Length: > 0 } text) return text;
        return null;
    }

    /// <summary>The items of a member that is an array; none when it is not.</summary>
    public IReadOnlyList<LocatedJson> List(string name) => Members.TryGetValue(name, out var member) ? member.Items : [];

    /// <summary>Parses a text.</summary>
    /// <exception cref="JsonException">It is not JSON, or nested deeper than 64 levels; the message names the line.</exception>
    public static LocatedJson Parse(SourceText source)
    {
        var bytes = Encoding.UTF8.GetBytes(source.Text);
        var json = new Utf8JsonReader(bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        var (line, counted) = (1, 0);
        var open = new Stack<LocatedJson>();
        var root = default(LocatedJson);
        var name = "";
        while (json.Read())
        {
            line += bytes.AsSpan(counted, (int)json.TokenStartIndex - counted).Count((byte)'\n');
            counted = (int)json.TokenStartIndex;
            switch (json.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = json.GetString() ?? "";
                    continue;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    var ended = open.Pop();
                    ended.Range = ended.Range with { Last = line };
                    continue;
            }

            var value = new LocatedJson(json.TokenType, LineRange.At(line)) { Text = TextOf(ref json) };
            if (open.TryPeek(out var parent))
            {
                if (parent.Kind == JsonTokenType.StartArray) parent.Items.Add(value);
                else parent.Members[name] = value;
            }

            root ??= value;
            if (json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray) open.Push(value);
        }

        return root ?? throw new JsonException("The document holds no JSON.");
    }

    private static string? TextOf(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.String => TextRepair.Repair(json.GetString() ?? ""),
        JsonTokenType.Number => Encoding.ASCII.GetString(json.ValueSpan),
        _ => null,
    };
}
