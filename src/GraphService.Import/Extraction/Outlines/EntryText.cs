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

    private EntryText(string text, IReadOnlyList<TextLine> lines, int[] lineStarts, StyledSpan[] spans)
    {
        Text = text;
        Lines = lines;
        LineStarts = lineStarts;
        Spans = spans;
    }

    /// <summary>The text; lines are parted by line feeds.</summary>
    public string Text { get; }

    public IReadOnlyList<TextLine> Lines { get; }

    /// <summary>Where each line begins.</summary>
    public int[] LineStarts { get; }

    /// <summary>The stretches with a style or link; plain text has none.</summary>
    public StyledSpan[] Spans { get; }

    /// <summary>Where links begin, and where what follows a link begins.</summary>
    public Positions LinkEdges => field ??= FindLinkEdges();

    /// <summary>Whether everything lies in one link, whatever styles it has inside: then the link sets nothing apart.</summary>
    public bool IsOneLink
    {
        get
        {
            const int LongestNumber = 6;
            if (Spans.Length == 0 || Spans[0].Link is null || Spans[0].Start > LongestNumber || Spans.Length == 1 && !HoldsQuotation) return false;
            var end = Spans[0].Start;
            foreach (var span in Spans)
            {
                if (span.Link != Spans[0].Link || span.Start - end > 1) return false;
                end = span.End;
            }

            return Text.Length - end <= 2;
        }
    }

    // A citation in one link has its title in quotation marks somewhere inside.
    private bool HoldsQuotation => Text.AsSpan().IndexOfAny('“', '"') > 20;

    /// <summary>Joins lines.</summary>
    public static EntryText Of(IReadOnlyList<TextLine> lines) => lines.Count == 1 ? Of(lines[0]) : Join(lines);

    /// <summary>The text of one line, which is made once however many rules ask for it.</summary>
    public static EntryText Of(TextLine line) => line.Made(static made => Join([made]));

    private static EntryText Join(IReadOnlyList<TextLine> lines)
    {
        var (length, styled) = (0, 0);
        foreach (var line in lines)
        {
            length += line.Text.Length + 1;
            foreach (var run in line.Runs)
                if (run.Style != RunStyle.None || run.Link is not null) styled++;
        }

        // A line of one run without a style is mostly its own text.
        if (styled == 0 && lines is [{ Text: [not ' ', ..] plain }] && CleanText.IsClean(plain)) return new EntryText(plain, lines, [0], []);
        var text = new CleanText(length);
        var starts = new int[lines.Count];
        var spans = styled == 0 ? [] : new StyledSpan[styled];
        styled = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0) text.EndLine();
            starts[i] = text.Length;
            foreach (var run in lines[i].Runs)
            {
                var start = text.Length;
                text.Append(run.Text, start == starts[i]);
                if (run.Style != RunStyle.None || run.Link is not null) spans[styled++] = new StyledSpan(start, text.Length, run.Style, run.Link);
            }
        }

        return new EntryText(text.Finish(lines.Count == 1 ? lines[0].Text : ""), lines, starts, spans);
    }

    /// <summary>The part between two positions as a text of its own, on one line.</summary>
    public EntryText Slice(int start, int end)
    {
        var spans = new List<StyledSpan>();
        foreach (var span in Spans)
            if (span.Start < end && span.End > start) spans.Add(span with { Start = Math.Max(0, span.Start - start), End = Math.Min(end, span.End) - start });
        var (first, last) = (LineAt(start), LineAt(Math.Max(start, end - 1)));
        var range = Lines[first].Range.Union(Lines[last].Range);
        var text = Text[start..end];
        return new EntryText(text, [TextLine.Plain(text, range, Lines[first].Role)], [0], [.. spans]);
    }

    /// <summary>The line that a position is in.</summary>
    public int LineAt(int position)
    {
        var low = 0;
        for (var high = LineStarts.Length - 1; low < high;)
        {
            var middle = (low + high + 1) / 2;
            if (LineStarts[middle] <= position) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    /// <summary>Whether a line begins at a position.</summary>
    public bool StartsLine(int position) => LineStarts.AsSpan().Contains(position);

    /// <summary>Where a line ends, exclusive.</summary>
    public int LineEnd(int line) => line + 1 < LineStarts.Length ? LineStarts[line + 1] - 1 : Text.Length;

    /// <summary>The styles that hold at a position.</summary>
    public RunStyle StyleAt(int position)
    {
        foreach (var span in Spans)
            if (position >= span.Start && position < span.End) return span.Style;
        return RunStyle.None;
    }

    /// <summary>What is found in the text or else in the addresses it links to, one after another.</summary>
    public string? Find(Func<ReadOnlySpan<char>, string?> find)
    {
        var found = find(Text);
        for (var i = 0; found is null && i < Spans.Length; i++)
            if (Spans[i].Link is { } link) found = find(link);
        return found;
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

    private Positions FindLinkEdges()
    {
        if (Spans.Length == 0) return Positions.None;
        const int Few = 64;
        var edges = Spans.Length <= Few ? stackalloc int[2 * Spans.Length] : new int[2 * Spans.Length];
        var count = 0;
        foreach (var span in Spans)
        {
            if (span.Link is null) continue;
            edges[count++] = span.Start;
            var end = span.End;
            while (end < Text.Length && Text[end] == ' ') end++;
            edges[count++] = end;
        }

        return count == 0 ? Positions.None : new Positions(edges[..count]);
    }
}
