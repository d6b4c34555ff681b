using GraphService.Import.Documents;

namespace GraphService.Import.Readers;

/// <summary>
/// The studies and positions that front matter lists (<c>education:</c>, <c>work:</c>, <c>[[experience]]</c>), as sections of
/// the page, which shows them so. Read line by line: front matter in the wild is often no valid YAML or TOML.
/// </summary>
internal sealed class FrontMatterCareer
{
    private readonly List<FrontMatterEntry> _entries = [];
    private FrontMatterEntry? _open;
    private FrontMatterEntry? _own;
    private string? _kind;
    private string _key = "";
    private int _indent;
    private bool _block;

    /// <summary>The sections of front matter without its delimiting lines; null gives none.</summary>
    public static IEnumerable<Section> Read(string? text)
    {
        if (text is null) return [];
        var career = new FrontMatterCareer();
        var number = 1;
        foreach (var row in text.AsSpan().EnumerateLines()) career.Line(row, ++number);
        return career.Sections();
    }

    private IEnumerable<Section> Sections()
    {
        if (_own is not null) _entries.Add(_own);
        foreach (var group in _entries.GroupBy(entry => entry.Kind))
        {
            var blocks = group.Select(entry => entry.ToBlock()).OfType<Block>().ToList();
            if (blocks.Count > 0) yield return new Section(TextLine.Plain(group.Key, blocks[0].Lines[0].Range), 1, blocks);
        }
    }

    private void Line(ReadOnlySpan<char> row, int number)
    {
        var text = row.Trim();
        if (text.IsEmpty || text[0] == '#') return;
        var indent = row.Length - row.TrimStart().Length;
        if (_block && indent > _indent)
        {
            if (_open is not null) _open.Set(_key, Plain(text), number);
            return;
        }

        _block = false;
        if (text[0] == '[')
        {
            BeginSection(text.Trim("[] ").ToString());
            if (text.StartsWith("[[")) BeginEntry();
            return;
        }

        var item = text.StartsWith("- ");
        if (item)
        {
            BeginEntry();
            text = text[2..].TrimStart();
        }

        var at = FrontMatter.Separator(text);
        if (at <= 0 || text[..at].TrimEnd().ContainsAny("\"' ")) return;
        Field(text[..at].TrimEnd().ToString(), text[(at + 1)..].Trim(), indent, item, number);
    }

    private void Field(string key, ReadOnlySpan<char> value, int indent, bool item, int number)
    {
        if (indent == 0 && !item)
        {
            if (_open is null || value.IsEmpty || _kind is null) BeginSection(key);
            if (key is "role") Own(number).Set("role", Plain(value), number);
            if (key is "organizations" && Quoted(value, "name") is { } organization) Own(number).Set("organization", organization, number);
            if (_kind is null) return;
        }

        if (_open is null) return;
        (_key, _indent) = (key, indent);
        _block = value is ['|' or '>', ..] || value.StartsWith("\"\"\"") && value.Length == 3;
        if (!_block) _open.Set(key, Plain(value), number);
    }

    // The subject's own position at the top of the page.
    private FrontMatterEntry Own(int number) => _own ??= new FrontMatterEntry("Experience");

    private void BeginSection(string key)
    {
        _open = null;
        _kind = key.ToLowerInvariant() switch
        {
            "education" or "education.courses" or "educations" or "degrees" => "Education",
            "work" or "experience" or "experiences" or "employment" or "positions" or "appointments" or "jobs" or "research" or "career" => "Experience",
            "organizations" => "Organizations",
            _ => null,
        };
    }

    private void BeginEntry()
    {
        _open = null;
        if (_kind is null) return;
        if (_kind == "Organizations")
        {
            _open = _own;
            return;
        }

        _open = new FrontMatterEntry(_kind);
        _entries.Add(_open);
    }

    // "[ { name = "University of X", url = "" } ]"
    private static string? Quoted(ReadOnlySpan<char> value, string key)
    {
        var at = value.IndexOf(key);
        if (at < 0) return null;
        var open = value[at..].IndexOf('"');
        if (open < 0) return null;
        var rest = value[(at + open + 1)..];
        var close = rest.IndexOf('"');
        return close > 0 ? rest[..close].ToString() : null;
    }

    // Without quotes, links and marks.
    private static string Plain(ReadOnlySpan<char> value)
    {
        value = value.Trim();
        if (value is ['"', .., '"'] or ['\'', .., '\'']) value = value[1..^1];
        var text = value.ToString().Replace("**", "", StringComparison.Ordinal).Replace("\"\"\"", "", StringComparison.Ordinal);
        for (var close = text.IndexOf("](", StringComparison.Ordinal); close > 0; close = text.IndexOf("](", StringComparison.Ordinal))
        {
            var (open, end) = (text.LastIndexOf('[', close), text.IndexOf(')', close));
            if (open < 0 || end < 0) break;
            text = string.Concat(text.AsSpan(0, open), text.AsSpan(open + 1, close - open - 1), text.AsSpan(end + 1));
        }

        return Text.EntityRepair.Decode(text).Trim();
    }
}
