using System.Text;
using GraphService.Import.Claims;
using GraphService.Import.Documents;

namespace GraphService.Import.Extraction.Outlines;

/// <summary>
/// Lines of a document as one text, line breaks kept, with the styles, links and file lines of every stretch. Emoji and
/// stray marks are gone, so that rules see words and punctuation.
/// </summary>
internal sealed class EntryText
{
    private const int LongestExcerpt = 240;

    private EntryText(string text, IReadOnlyList<TextLine> lines, IReadOnlyList<int> lineStarts, IReadOnlyList<StyledSpan> spans)
    {
        Text = text;
        Lines = lines;
        LineStarts = lineStarts;
        Spans = spans;
        var edges = new HashSet<int>();
        foreach (var span in spans)
        {
            if (span.Link is null) continue;
            edges.Add(span.Start);
            var end = span.End;
            while (end < text.Length && text[end] == ' ') end++;
            edges.Add(end);
        }

        LinkEdges = edges;
    }

    /// <summary>The text; lines are parted by line feeds.</summary>
    public string Text { get; }

    public IReadOnlyList<TextLine> Lines { get; }

    /// <summary>Where each line begins.</summary>
    public IReadOnlyList<int> LineStarts { get; }

    /// <summary>The stretches with a style or link; plain text has none.</summary>
    public IReadOnlyList<StyledSpan> Spans { get; }

    /// <summary>Where links begin, and where what follows a link begins.</summary>
    public IReadOnlySet<int> LinkEdges { get; }

    /// <summary>Joins lines; with <paramref name="asProse"/> a line break is a space.</summary>
    public static EntryText Of(IReadOnlyList<TextLine> lines, bool asProse = false)
    {
        var text = new StringBuilder();
        var starts = new List<int>(lines.Count);
        var spans = new List<StyledSpan>();
        foreach (var line in lines)
        {
            if (starts.Count > 0) text.Append(asProse ? ' ' : '\n');
            starts.Add(text.Length);
            foreach (var run in line.Runs)
            {
                var start = text.Length;
                AppendClean(text, run.Text, start == starts[^1]);
                if (run.Style != RunStyle.None || run.Link is not null) spans.Add(new StyledSpan(start, text.Length, run.Style, run.Link));
            }
        }

        return new EntryText(text.ToString(), lines, starts, spans);
    }

    public static EntryText Of(TextLine line) => Of([line]);

    /// <summary>The part between two positions as a text of its own, on one line.</summary>
    public EntryText Slice(int start, int end)
    {
        var spans = Spans.Where(span => span.Start < end && span.End > start)
            .Select(span => span with { Start = Math.Max(0, span.Start - start), End = Math.Min(end, span.End) - start }).ToList();
        var (first, last) = (LineAt(start), LineAt(Math.Max(start, end - 1)));
        var range = Lines[first].Range.Union(Lines[last].Range);
        var text = Text[start..end];
        return new EntryText(text, [TextLine.Plain(text, range, Lines[first].Role)], [0], spans);
    }

    /// <summary>The line that a position is in.</summary>
    public int LineAt(int position)
    {
        var low = 0;
        for (var high = LineStarts.Count - 1; low < high;)
        {
            var middle = (low + high + 1) / 2;
            if (LineStarts[middle] <= position) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    /// <summary>Where a line ends, exclusive.</summary>
    public int LineEnd(int line) => line + 1 < LineStarts.Count ? LineStarts[line + 1] - 1 : Text.Length;

    /// <summary>The styles that hold at a position.</summary>
    public RunStyle StyleAt(int position)
    {
        foreach (var span in Spans)
            if (position >= span.Start && position < span.End) return span.Style;
        return RunStyle.None;
    }

    /// <summary>Evidence for what stands between two positions.</summary>
    public Evidence EvidenceFor(int start, int end, double confidence)
    {
        var (first, last) = (LineAt(start), LineAt(Math.Max(start, end - 1)));
        var range = Lines[first].Range.Union(Lines[last].Range);
        return new Evidence(range.First, range.Last, Excerpt(Text.AsSpan(LineStarts[first], LineEnd(last) - LineStarts[first])), confidence);
    }

    /// <summary>Evidence for the whole entry.</summary>
    public Evidence EvidenceForAll(double confidence) => EvidenceFor(0, Text.Length, confidence);

    /// <summary>Shortens a text for an excerpt, never through a character of two halves.</summary>
    public static string Excerpt(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length > LongestExcerpt)
        {
            var cut = LongestExcerpt;
            if (char.IsHighSurrogate(text[cut - 1])) cut--;
            return string.Concat(text[..cut].TrimEnd(), "…").Replace('\n', ' ');
        }

        return text.ToString().Replace('\n', ' ');
    }

    private static void AppendClean(StringBuilder text, string run, bool atLineStart)
    {
        for (var i = 0; i < run.Length; i++)
        {
            var c = run[i];
            if (char.IsHighSurrogate(c) && i + 1 < run.Length)
            {
                // Emoji say nothing here; rare Han characters may be part of a name.
                if (char.ConvertToUtf32(c, run[i + 1]) is >= 0x1F000 and <= 0x1FAFF or >= 0xF0000)
                {
                    i++;
                    continue;
                }

                text.Append(c).Append(run[++i]);
                continue;
            }

            if (c is >= '☀' and <= '⛿' or '⭐' or '✨' or '✅' or '❗' or '♾' or '\uF8FF' || (c == '*' && i + 1 < run.Length && run[i + 1] == '*' && ++i > 0)) continue;
            var space = c is ' ' or '\t';
            if (space && (atLineStart && (text.Length == 0 || text[^1] == '\n') || (text.Length > 0 && text[^1] == ' '))) continue;
            text.Append(space ? ' ' : c);
        }
    }
}
