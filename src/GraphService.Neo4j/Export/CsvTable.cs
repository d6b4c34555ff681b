using System.Globalization;
using System.Text;
using CsvHelper;

namespace GraphService.Neo4j.Export;

/// <summary>One file for neo4j-admin: a header that gives types, then a line for each node or relationship.</summary>
/// <remarks>Texts stand in quotes and nothing else does: an empty field is a property that is not there, <c>""</c> an empty text.</remarks>
internal sealed class CsvTable : IDisposable
{
    private static readonly CsvWriterOptions Options = new() { NewLine = "\n" };

    private readonly CsvWriter _csv;
    private readonly CsvColumn[] _columns;
    private readonly ListSeparator _separator;

    public CsvTable(string path, CsvColumn[] columns, ListSeparator separator)
    {
        Name = Path.GetFileName(path);
        _columns = columns;
        _separator = separator;
        _csv = CsvWriter.ToFile(path, Options);
        foreach (var column in columns)
            _csv.WriteField(column.Header);
        _csv.EndRecord();
    }

    /// <summary>The file's name.</summary>
    public string Name { get; }

    /// <summary>The lines behind the header.</summary>
    public long Rows { get; private set; }

    /// <summary>Whether a text goes over several lines.</summary>
    public bool HasLineBreaks { get; private set; }

    /// <summary>The bytes of the longest field.</summary>
    public int LongestField { get; private set; }

    /// <summary>Writes a line; properties without a column would be lost, and are an error of this program.</summary>
    public void Write(IReadOnlyDictionary<string, object?> properties, string? from = null, string? to = null)
    {
        var written = 0;
        foreach (var column in _columns)
        {
            object? value = column.Kind switch
            {
                CsvColumnKind.Start => from,
                CsvColumnKind.End => to,
                _ => properties.TryGetValue(column.Name, out var property) && ++written > 0 ? property : null,
            };
            Write(value);
        }

        if (written != properties.Count)
            throw new InvalidOperationException($"{Name} has no column for one of {string.Join(", ", properties.Keys)}.");
        _csv.EndRecord();
        Rows++;
    }

    public void Dispose() => _csv.Dispose();

    private void Write(object? value)
    {
        var text = value switch
        {
            null => null,
            string one => one,
            string[] list => Join(list),
            byte[] bytes => string.Join(_separator.Character, bytes.Select(b => (sbyte)b)),
            bool flag => flag ? "true" : "false",
            DateTimeOffset time => time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => throw new NotSupportedException($"a property of type {value.GetType()}"),
        };
        if (text is not null && text.Length * 3L > LongestField)
            LongestField = Math.Max(LongestField, Encoding.UTF8.GetByteCount(text));
        HasLineBreaks |= text is not null && text.AsSpan().ContainsAny('\n', '\r');
        _csv.WriteField(text, text is null ? CsvQuoting.WhenNeeded : CsvQuoting.Always);
    }

    private string Join(string[] list)
    {
        foreach (var item in list)
            _separator.Observe(item);
        return string.Join(_separator.Character, list);
    }
}
