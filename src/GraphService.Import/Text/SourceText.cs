namespace GraphService.Import.Text;

/// <summary>
/// The text of a document, decoded and repaired line by line, so that line <c>n</c> here is line <c>n</c> of the file.
/// </summary>
public sealed class SourceText
{
    private readonly int[] _starts;

    private SourceText(string text, string encoding)
    {
        Text = text;
        Encoding = encoding;
        _starts = new int[text.AsSpan().Count('\n') + 1];
        var line = 0;
        for (var end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', end + 1)) _starts[++line] = end + 1;
    }

    /// <summary>The whole text; lines end in a single line feed.</summary>
    public string Text { get; }

    /// <summary>The encoding the bytes were read in, for messages.</summary>
    public string Encoding { get; }

    /// <summary>How many lines there are.</summary>
    public int LineCount => _starts.Length;

    /// <summary>Decodes bytes (byte-order mark, UTF-8, else Windows-1252) and repairs the text.</summary>
    public static SourceText Decode(ReadOnlySpan<byte> content)
    {
        var (text, encoding) = TextDecoding.Decode(content);
        return new SourceText(TextRepair.Repair(text), encoding);
    }

    /// <summary>Repairs text that is already decoded.</summary>
    public static SourceText From(string text) => new(TextRepair.Repair(text), "text");

    /// <summary>The first lines as a text of their own.</summary>
    /// <param name="lines">How many, at least one.</param>
    public SourceText FirstLines(int lines) => lines >= LineCount ? this : new SourceText(Text[..(_starts[lines] - 1)], Encoding);

    /// <summary>The line at a position of <see cref="Text"/>, one-based.</summary>
    public int LineAt(int position)
    {
        var index = Array.BinarySearch(_starts, position);
        return index >= 0 ? index + 1 : ~index;
    }

    /// <summary>A line without its end.</summary>
    /// <param name="line">One-based.</param>
    public ReadOnlySpan<char> Line(int line)
    {
        var start = _starts[line - 1];
        var end = line < _starts.Length ? _starts[line] - 1 : Text.Length;
        return Text.AsSpan(start, end - start);
    }
}
