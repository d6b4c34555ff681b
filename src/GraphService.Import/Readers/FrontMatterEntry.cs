using GraphService.Import.Documents;

namespace GraphService.Import.Readers;

/// <summary>
/// An item of a list of studies or positions in front matter. Site generators name its fields differently, so a field is
/// known by any of its usual names.
/// </summary>
/// <param name="kind">The heading it belongs under.</param>
internal sealed class FrontMatterEntry(string kind)
{
    private static readonly string[] Positions = ["position", "title", "role", "what", "job", "degree", "course", "area", "studytype"];
    private static readonly string[] Organizations = ["company", "company_name", "organization", "organisation", "institution", "institute", "employer", "school", "university", "where", "name"];
    private static readonly string[] Starts = ["date_start", "start_date", "startdate", "start", "from", "begin"];
    private static readonly string[] Ends = ["date_end", "end_date", "enddate", "end", "to"];
    private static readonly string[] Dates = ["when", "year", "years", "date", "dates", "period", "time", "duration"];
    private static readonly string[] Texts = ["summary", "description", "advisor", "supervisor", "details"];

    private readonly Dictionary<string, (string Value, int Line)> _fields = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The heading it belongs under.</summary>
    public string Kind { get; } = kind;

    /// <summary>Sets a field, or goes on with the one set last.</summary>
    public void Set(string key, string value, int line)
    {
        if (value.Length > 0) _fields[key] = _fields.TryGetValue(key, out var known) ? (known.Value + " " + value, known.Line) : (value, line);
    }

    /// <summary>Its lines as an entry of the page, or null when it names no position and no organisation.</summary>
    public Block? ToBlock()
    {
        var lines = new List<TextLine>();
        Add(lines, Positions, LineRole.Position);
        Add(lines, Organizations, LineRole.Organization);
        if (lines.Count == 0) return null;
        Add(lines, Dates, LineRole.Date);
        if (Period() is { } period) lines.Add(period);
        foreach (var key in Texts)
            if (_fields.TryGetValue(key, out var text)) lines.Add(TextLine.Plain(Label(key) + text.Value, LineRange.At(text.Line)));
        return Block.Of(BlockKind.Entry, lines);
    }

    private static string Label(string key) => key is "advisor" or "supervisor" ? "Advisor: " : "";

    private void Add(List<TextLine> lines, string[] keys, LineRole role)
    {
        foreach (var key in keys)
        {
            if (!_fields.TryGetValue(key, out var field)) continue;
            lines.Add(TextLine.Plain(field.Value, LineRange.At(field.Line), role));
            return;
        }
    }

    private TextLine? Period()
    {
        if (Find(Starts) is not { } start) return null;
        var end = Find(Ends) is { } given ? Month(given.Value) : "present";
        return TextLine.Plain($"{Month(start.Value)} – {end}", LineRange.At(start.Line), LineRole.Date);
    }

    private (string Value, int Line)? Find(string[] keys)
    {
        foreach (var key in keys)
            if (_fields.TryGetValue(key, out var field)) return field;
        return null;
    }

    // The day says nothing: "2019-09-01" is September 2019.
    private static string Month(string date) => date.Length >= 10 && date[4] == '-' && date[7] == '-' ? date[..7] : date;
}
