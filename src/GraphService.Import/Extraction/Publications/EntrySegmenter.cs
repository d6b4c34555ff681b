using GraphService.Import.Documents;
using GraphService.Import.Extraction.Lexicon;

namespace GraphService.Import.Extraction.Publications;

/// <summary>
/// Cuts a list of papers into entries. What the page holds together stays together as long as it holds one list of authors;
/// what holds several is cut further, at last line by line.
/// </summary>
internal sealed class EntrySegmenter(AuthorLists authors)
{
    private const int MaxDepth = 60;
    private readonly List<IReadOnlyList<TextLine>> _entries = [];
    private readonly List<FlatLine> _flat = [];

    /// <summary>The entries of some blocks, each as its lines.</summary>
    public static IReadOnlyList<IReadOnlyList<TextLine>> Segment(IReadOnlyList<Block> blocks, AuthorLists authors)
    {
        var segmenter = new EntrySegmenter(authors);
        segmenter.Walk(blocks, 0);
        segmenter.Flush();
        return segmenter._entries;
    }

    private void Walk(IReadOnlyList<Block> blocks, int depth)
    {
        foreach (var block in blocks)
        {
            if (block.Kind == BlockKind.Heading)
            {
                foreach (var line in block.Lines) _flat.Add(new FlatLine(line, true, true));
                continue;
            }

            var lists = CountLists(block);
            var standsAlone = block.Kind is BlockKind.Item or BlockKind.Row || block.Kind is BlockKind.Entry or BlockKind.Paragraph && block.AllLines().Any(HoldsTitle) || (block.Children.Count > 0 || block.Lines.Count > 1) && block.Kind is BlockKind.Entry or BlockKind.Paragraph;
            if (lists == 1 && standsAlone && (HasOtherText(block) || block.Kind == BlockKind.Item) && !(block.Kind != BlockKind.Item && OpenHeading(block)))
            {
                Flush();
                _entries.Add([.. block.AllLines()]);
            }
            else if (lists == 0 && block.Kind is BlockKind.Item or BlockKind.Row && CountItems(block, 0) <= 1)
            {
                if (_flat.Count > 0 && IsNote(block))
                {
                    foreach (var line in block.AllLines()) _flat.Add(new FlatLine(line, false, false));
                    continue;
                }

                Flush();
                _entries.Add([.. block.AllLines()]);
            }
            else if (block.Children.Count > 0 && depth < MaxDepth && (lists > 1 || CountItems(block, 0) > 1 || lists == 0))
            {
                foreach (var line in block.Lines) _flat.Add(new FlatLine(line, true, false));
                if (block.Kind == BlockKind.Item || lists > 1) Flush();
                Walk(block.Children, depth + 1);
                if (lists > 1) Flush();
            }
            else
            {
                var first = true;
                foreach (var line in block.AllLines())
                {
                    _flat.Add(new FlatLine(line, first, false));
                    first = false;
                }
            }
        }
    }

    // A heading above holds the title of what follows, as long as no authors have come.
    private bool OpenHeading(Block block)
    {
        if (Headings(block, 0) || block.AllLines().Any(line => line.Role == LineRole.Title || HoldsTitle(line))) return false;
        // A title in a paragraph of its own, then its authors.
        if (_flat is [.., { BeginsBlock: true, IsHeading: false } title] && IsSetOff(title.Line) && IsTitleLike(title) && authors.In(title.Line) is null && block.Lines.Count > 0 && authors.IsPure(block.Lines[0])) return true;
        for (var i = _flat.Count - 1; i >= 0 && _flat.Count - i < 12; i--)
        {
            if (_flat[i].IsHeading) return IsTitleLike(_flat[i]);
            if (authors.In(_flat[i].Line) is not null) return false;
        }

        return false;
    }

    // A stretch in a style or with a link that is long enough for a title.
    private bool HoldsTitle(TextLine line) =>
        !authors.IsPure(line) && line.Runs.Any(run => run.Text.Length >= 25 && (run.Link is not null || run.Has(RunStyle.Bold)) && !run.Text.Contains("doi", StringComparison.OrdinalIgnoreCase));

    private static bool Headings(Block block, int depth) => depth < MaxDepth && block.Children.Any(child => child.Kind == BlockKind.Heading || Headings(child, depth + 1));

    private int CountLists(Block block)
    {
        var count = 0;
        TextLine? before = null;
        foreach (var line in block.AllLines())
        {
            if (authors.In(line) is not null && !GoesOn(before)) count++;
            if (count > 1) break;
            before = line;
        }

        return count;
    }

    // A list of authors whose line ends with a separator goes on in the next line.
    private bool GoesOn(TextLine? before) =>
        before is not null && before.Text.TrimEnd() is var text && (text.EndsWith(',') || text.EndsWith('&') || text.EndsWith(" and", StringComparison.Ordinal)) && authors.In(before) is not null;

    private bool HasOtherText(Block block) =>
        block.AllLines().Any(line => line.Text.Length > 8 && !authors.IsPure(line));

    private static int CountItems(Block block, int depth) =>
        depth > MaxDepth ? 0 : block.Children.Sum(child => child.Kind is BlockKind.Item or BlockKind.Row ? 1 : CountItems(child, depth + 1));

    // An item without a link or a style among flat lines is a remark on the paper above.
    private static bool IsNote(Block block) => block.Lines.Count > 0 && block.Lines[0].Runs.All(run => run.Style == RunStyle.None && run.Link is null);

    private void Flush()
    {
        if (_flat.Count == 0) return;
        var lines = _flat.ToArray();
        _flat.Clear();
        var lists = Enumerable.Range(0, lines.Length).Where(i => !lines[i].IsHeading && authors.In(lines[i].Line) is not null && !(i > 0 && GoesOn(lines[i - 1].Line))).ToList();
        if (lists.Count == 0)
        {
            SplitWithoutAuthors(lines);
            return;
        }

        var titleFirst = lists.Count(i => i > 0 && authors.IsPure(lines[i].Line) && IsTitleLike(lines[i - 1]) && !lists.Contains(i - 1)) * 2 >= lists.Count(i => authors.IsPure(lines[i].Line));
        var starts = new SortedSet<int>();
        foreach (var i in lists)
        {
            var start = i;
            // Up to a heading right above, whatever stands between (a date, a venue).
            var heading = i - 1;
            while (heading >= 0 && !lines[heading].IsHeading && !lists.Contains(heading) && i - heading < 8) heading--;
            if (heading >= 0 && lines[heading].IsHeading && !lists.Contains(heading) && IsTitleLike(lines[heading])) start = heading;
            else if (titleFirst && i > 0 && !lists.Contains(i - 1) && (authors.IsPure(lines[i].Line) || (IsSetOff(lines[i - 1].Line) && authors.In(lines[i].Line)!.Start < 3))) start = i - 1;
            starts.Add(start);
        }

        for (var i = 0; i < lines.Length; i++)
            if (lines[i].IsHeading && IsTitleLike(lines[i])) starts.Add(i);
        var cuts = starts.ToList();
        for (var i = 0; i < cuts.Count; i++)
        {
            var end = i + 1 < cuts.Count ? cuts[i + 1] : lines.Length;
            _entries.Add([.. lines[cuts[i]..end].Select(Titled)]);
        }
    }

    private static TextLine Titled(FlatLine flat) =>
        flat.IsHeading && flat.Line.Role == LineRole.None && IsTitleLike(flat) ? new TextLine(flat.Line.Runs, flat.Line.Range, LineRole.Title) : flat.Line;

    private static bool IsSetOff(TextLine line) => line.Runs.All(run => run.Text.Trim().Length < 2 || run.Style != RunStyle.None || run.Link is not null);

    // Without authors only what stands in a block of its own with a title's form can be an entry.
    private void SplitWithoutAuthors(FlatLine[] lines)
    {
        var start = -1;
        for (var i = 0; i <= lines.Length; i++)
        {
            var begins = i < lines.Length && (lines[i].IsHeading || (lines[i].BeginsBlock && lines[i].Line.Runs.Any(run => (run.Link is not null || run.Style != RunStyle.None) && run.Text.Length > 20))) && IsTitleLike(lines[i]);
            if (!begins && i < lines.Length) continue;
            if (start >= 0) _entries.Add([.. lines[start..i].Select(Titled)]);
            start = i;
        }
    }

    private static bool IsTitleLike(FlatLine flat)
    {
        var text = flat.Line.Text.TrimStart('-', '–', '•', '·', ' ');
        text = text[TitleFinder.LabelEnd(text)..];
        if (flat.Line.Role is LineRole.Title) return true;
        if (flat.Line.Role is LineRole.Badge or LineRole.Date or LineRole.Links or LineRole.Venue or LineRole.Description) return false;
        var words = text.AsSpan().CountWords();
        if (words < 2 || text.Length < 10) return flat.Line.Runs.Any(run => run.Link is not null && run.Text.Length >= 6 && !VenueWords.Buttons.Contains(run.Text));
        var styled = flat.IsHeading || flat.Line.Runs.Any(run => run.Text.Length * 2 >= text.Length && (run.Link is not null || run.Style != RunStyle.None));
        return styled || (words >= 3 && VenueWords.Score(text) < 4 && !text.StartsWith('['));
    }

    private sealed record FlatLine(TextLine Line, bool BeginsBlock, bool IsHeading);
}
