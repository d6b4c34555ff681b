using GraphService.Import.Documents;

namespace GraphService.Import.Readers;

/// <summary>The fields of a page's front matter that stand on one line each; nested ones are no facts about the person.</summary>
internal sealed class FrontMatter
{
    private readonly Dictionary<string, (string Value, int Line)> _fields = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads front matter without its delimiting lines; null gives none.</summary>
    public static FrontMatter Read(string? text)
    {
        var matter = new FrontMatter();
        if (text is null) return matter;
        var number = 1;
        foreach (var row in text.AsSpan().EnumerateLines())
        {
            number++;
            var at = Separator(row);
            if (at <= 0 || char.IsWhiteSpace(row[0]) || row[0] is '-' or '#') continue;
            var value = row[(at + 1)..].Trim();
            if (value is ['"', .., '"'] or ['\'', .., '\'']) value = value[1..^1].Trim();
            if (!value.IsEmpty) matter._fields.TryAdd(row[..at].Trim().ToString(), (value.ToString(), number));
        }

        return matter;
    }

    /// <summary>Where a field's name ends: the colon of YAML, or the equals sign of TOML when it comes first; −1 when there is neither.</summary>
    public static int Separator(ReadOnlySpan<char> row) => row.IndexOfAny(':', '=');

    /// <summary>Whether there is such a field, with a value.</summary>
    public bool Has(string key) => _fields.ContainsKey(key);

    /// <summary>A field as a line without markup, or null.</summary>
    public TextLine? Line(string key)
    {
        if (!_fields.TryGetValue(key, out var field)) return null;
        var text = field.Value;
        for (var open = text.IndexOf('<', StringComparison.Ordinal); open >= 0 && text.IndexOf('>', open) is > 0 and var close; open = text.IndexOf('<', StringComparison.Ordinal))
            text = text.Remove(open, close - open + 1);
        return string.IsNullOrWhiteSpace(text) ? null : TextLine.Plain(Text.EntityRepair.Decode(text).Trim(), LineRange.At(field.Line));
    }
}
