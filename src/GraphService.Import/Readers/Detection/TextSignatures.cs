using GraphService.Import.Documents;

namespace GraphService.Import.Readers.Detection;

/// <summary>Signs of a markup language, counted over the first lines of a text.</summary>
internal sealed class TextSignatures
{
    private int _lines;
    private int _markdown;
    private int _html;
    private int _latex;

    /// <summary>The text opens with YAML between two lines of three hyphens.</summary>
    public bool FrontMatter { get; private set; }

    /// <summary>It declares a class or begins a document, as LaTeX does.</summary>
    public bool LatexDocument { get; private set; }

    /// <summary>It opens with a document type, an <c>html</c> element or an XML declaration.</summary>
    public bool StartsAsHtmlPage { get; private set; }

    /// <summary>An entry such as <c>@article{…</c> stands before anything else but comments.</summary>
    public bool BibliographyFirst { get; private set; }

    /// <summary>How many lines open an entry of a bibliography.</summary>
    public int BibliographyEntries { get; private set; }

    /// <summary>Counts the signs of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="guess">Whether <see cref="BestGuess"/> is wanted, for which every line is looked at.</param>
    public static TextSignatures Count(string text, bool guess)
    {
        var signs = new TextSignatures();
        var start = text.AsSpan().TrimStart("\uFEFF \t\r\n");
        signs.StartsAsHtmlPage = StartsWith(start, "<!doctype html") || StartsWith(start, "<html") || StartsWith(start, "<?xml") || StartsWith(start, "<head");
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            var end = rest.IndexOf('\n');
            signs.CountLine((end < 0 ? rest : rest[..end]).Trim("\uFEFF \t\r"), guess);
            rest = end < 0 ? default : rest[(end + 1)..];
        }

        signs.FrontMatter = HasFrontMatter(text);
        return signs;
    }

    /// <summary>The format most of the signs speak for.</summary>
    public DocumentFormat BestGuess()
    {
        // Markdown may hold any amount of HTML, but HTML holds no Markdown.
        if (_html >= 3 && _markdown == 0 && _html * 5 >= _lines) return DocumentFormat.Html;
        if (_latex >= 3 && _latex > _markdown + _html) return DocumentFormat.Latex;
        return _markdown >= 2 || (_markdown == 1 && _lines <= 10) ? DocumentFormat.Markdown : DocumentFormat.PlainText;
    }

    private void CountLine(ReadOnlySpan<char> line, bool guess)
    {
        if (line.IsEmpty) return;
        if (line[0] == '@' && OpensBibliographyEntry(line))
        {
            BibliographyFirst |= _lines == 0;
            BibliographyEntries++;
        }

        if (line[0] == '%') return; // a comment in LaTeX and BibTeX alike
        _lines++;
        if (line[0] == '\\')
        {
            if (line.Length > 1 && char.IsAsciiLetter(line[1])) _latex++;
            LatexDocument |= line.StartsWith("\\documentclass") || line.StartsWith("\\documentstyle") || line.StartsWith("\\begin{document}");
        }

        if (!guess) return;
        if (line[0] == '<' && line.Length > 2 && (char.IsAsciiLetter(line[1]) || line[1] is '/' or '!')) _html++;
        if (IsMarkdown(line)) _markdown++;
    }

    private static bool IsMarkdown(ReadOnlySpan<char> line)
    {
        var hashes = line.Length - line.TrimStart('#').Length;
        if (hashes is >= 1 and <= 6 && line.Length > hashes && line[hashes] == ' ') return true;
        if (line.StartsWith("```")) return true;
        var link = line.IndexOf("](");
        if (link > 0 && line[..link].Contains('[') && line[link..].Contains(')')) return true;
        var bold = line.IndexOf("**");
        return bold >= 0 && line[(bold + 2)..].Contains("**", StringComparison.Ordinal);
    }

    private static bool OpensBibliographyEntry(ReadOnlySpan<char> line)
    {
        var letters = 1;
        while (letters < line.Length && char.IsAsciiLetter(line[letters])) letters++;
        return letters > 1 && line[letters..].TrimStart() is ['{' or '(', ..];
    }

    private static bool HasFrontMatter(string text)
    {
        var lines = text.AsSpan().TrimStart("\uFEFF \t\r\n").EnumerateLines();
        if (!lines.MoveNext() || !lines.Current.TrimEnd().SequenceEqual("---")) return false;
        for (var read = 0; read < 500 && lines.MoveNext(); read++)
            if (lines.Current.TrimEnd() is "---" or "...") return true;
        return false;
    }

    private static bool StartsWith(ReadOnlySpan<char> text, string start) => text.StartsWith(start, StringComparison.OrdinalIgnoreCase);
}
