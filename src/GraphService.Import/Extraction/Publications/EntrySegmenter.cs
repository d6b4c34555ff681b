using GraphService.Import.Documents;
using GraphService.Import.Extraction.Lexicon;

namespace GraphService.Import.Extraction.Publications;

/// <summary>
/// Cuts a list of papers into entries. What the page holds together stays together as long as it holds one list of authors;
/// what holds several is cut further, at last line by line.
/// </summary>
internal sealed class EntrySegmenter(AuthorLists authors, Action<IReadOnlyList<TextLine>> read)
{
    private const int MaxDepth = 60;
    private const int ShortestTitle = 20;

    private static readonly WordSet Labels = WordSet.Phrases("thesis, theses, phd thesis, doctoral thesis, master thesis, master's thesis, dissertation, doctoral dissertation, in review, under review, in press, accepted, submitted, book, monograph, patent, dataset, software");

    private readonly List<FlatLine> _flat = [];

    /// <summary>Hands on the entries of some blocks, each as its lines; what was found out about one is forgotten when it is read.</summary>
    public static void Segment(IReadOnlyList<Block> blocks, AuthorLists authors, Action<IReadOnlyList<TextLine>> read)
    {
        var segmenter = new EntrySegmenter(authors, read);
        foreach (var block in blocks) segmenter.Walk(block, 0);
        segmenter.Flush();
    }

    private void Add(IReadOnlyList<TextLine> entry)
    {
        read(entry);
        authors.Forget(entry);
    }

    private void Walk(Block block, int depth)
    {
        if (block.Kind == BlockKind.Heading)
        {
            foreach (var line in block.Lines) _flat.Add(new FlatLine(line, true, !IsCitation(line)));
            return;
        }

        var lists = CountLists(block);
        if (lists == 1 && StandsAlone(block) && !HoldsTitledItems(block) && (block.Kind == BlockKind.Item || HasOtherText(block) && !OpenHeading(block)))
        {
            Flush();
            Add(Headings(block, 0) ? [.. Titled(block, 0)] : block.AllLines());
        }
        else if (lists == 0 && block.Kind is BlockKind.Item or BlockKind.Row && CountItems(block, 0) <= 1)
        {
            if (_flat.Count > 0 && IsNote(block))
            {
                foreach (var line in block.AllLines()) _flat.Add(new FlatLine(line, false, false));
                return;
            }

            Flush();
            Add(block.AllLines());
        }
        else if (block.Children.Count > 0 && depth < MaxDepth && (lists > 1 || CountItems(block, 0) > 1 || lists == 0))
        {
            foreach (var line in block.Lines) _flat.Add(new FlatLine(line, true, false));
            if (block.Kind == BlockKind.Item || lists > 1) Flush();
            foreach (var child in block.Children) Walk(child, depth + 1);
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

    private bool StandsAlone(Block block) =>
        block.Kind is BlockKind.Item or BlockKind.Row || block.Kind is BlockKind.Entry or BlockKind.Paragraph && (block.Children.Count > 0 || block.Lines.Count > 1 || Exists(block, HoldsTitle));

    private static bool Exists(Block block, Predicate<TextLine> holds)
    {
        var lines = block.AllLines();
        for (var i = 0; i < lines.Count; i++)
            if (holds(lines[i])) return true;
        return false;
    }

    // A heading above holds the title of what follows, as long as no authors have come.
    private bool OpenHeading(Block block)
    {
        if (Headings(block, 0) || BeginsWithTitleLine(block) || Exists(block, line => line.Role == LineRole.Title || HoldsTitle(line))) return false;
        // A title in a paragraph of its own, then its authors.
        if (_flat is [.., { BeginsBlock: true, IsHeading: false } title] && IsSetOff(title.Line) && IsTitleLike(title) && authors.In(title.Line) is null && block.Lines.Count > 0 && authors.IsPure(block.Lines[0])) return true;
        for (var i = _flat.Count - 1; i >= 0 && _flat.Count - i < 12; i--)
        {
            if (_flat[i].IsHeading) return IsTitleLike(_flat[i]);
            if (authors.In(_flat[i].Line) is not null) return false;
        }

        return false;
    }

    // A first line set off from the others that holds no authors.
    private bool BeginsWithTitleLine(Block block) =>
        block.Lines.Count > 1 && IsSetOff(block.Lines[0]) && !IsSetOff(block.Lines[1]) && !TitleWords.BeginRemark(block.Lines[0].Text) && IsTitleLike(new FlatLine(block.Lines[0], true, false)) && authors.In(block.Lines[0]) is null;

    // A stretch in a style or with a link that is long enough for a title.
    private bool HoldsTitle(TextLine line) =>
        HasRun(line, run => run.Text is { Length: >= 25 } and not ['[', ..] && (run.Link is not null || run.Has(RunStyle.Bold)) && !run.Text.Contains("doi", StringComparison.OrdinalIgnoreCase)) && !authors.IsPure(line);

    // A heading that is a whole reference: "[3] Bell A, Dorn C. Title. Venue (2021)".
    private bool IsCitation(TextLine line)
    {
        const int Shortest = 60;
        return line.Text.Length >= Shortest && authors.In(line) is { People.Count: > 1 } list && list.Start < 12 && (list.End - list.Start) * 3 < line.Text.Length * 2;
    }

    private static bool HasRun(TextLine line, Predicate<Run> holds)
    {
        for (var i = 0; i < line.Runs.Count; i++)
            if (holds(line.Runs[i])) return true;
        return false;
    }

    // Several items with a title each are several entries, even when one of them alone has authors: "Title (with Ann Bell)".
    private bool HoldsTitledItems(Block block)
    {
        if (block.Kind == BlockKind.Item || block.Children.Count < 2) return false;
        var titled = 0;
        for (var i = 0; i < block.Children.Count && titled < 2; i++)
        {
            if (block.Children[i].Kind is not (BlockKind.Item or BlockKind.Row)) continue;
            if (Exists(block.Children[i], line => HoldsTitle(line) || BeginsWithQuotation(line, ShortestTitle))) titled++;
            else if (Exists(block.Children[i], line => authors.In(line) is { Start: >= ShortestTitle })) return true;
        }

        return titled > 1;
    }

    private static bool BeginsWithQuotation(TextLine line, int shortest) => line.Text.AsSpan().TrimStart(" .0123456789[]()") is ['“' or '"' or '„' or '«', .. var rest] && rest.IndexOfAny("”\"“»") >= shortest;

    // A paragraph that begins with a title in quotation marks: "“Title.” *Journal*, 2019".
    private static bool BeginsWithTitle(FlatLine flat) => flat.BeginsBlock && BeginsWithQuotation(flat.Line, TitleBounds.Shortest);

    // "**Thesis**" above an entry tells its kind.
    private static bool IsLabel(TextLine line) => Labels.Contains(line.Text.AsSpan().Trim(" :.*"));

    private static bool Headings(Block block, int depth)
    {
        if (depth >= MaxDepth) return false;
        for (var i = 0; i < block.Children.Count; i++)
            if (block.Children[i].Kind == BlockKind.Heading || Headings(block.Children[i], depth + 1)) return true;
        return false;
    }

    private int CountLists(Block block)
    {
        var count = 0;
        TextLine? before = null;
        var lines = block.AllLines();
        for (var i = 0; i < lines.Count && count <= 1; i++)
        {
            if (authors.In(lines[i]) is not null && !GoesOn(before)) count++;
            before = lines[i];
        }

        return count;
    }

    // A list of authors whose line ends with a separator goes on in the next line.
    private bool GoesOn(TextLine? before) =>
        before is not null && before.Text.AsSpan().TrimEnd() is var text && (text is [.., ',' or '&' or ';'] || text.EndsWith(" and")) && authors.In(before) is not null;

    private bool HasOtherText(Block block) => Exists(block, line => line.Text.Length > 8 && !authors.IsPure(line));

    private static int CountItems(Block block, int depth)
    {
        var count = 0;
        if (depth > MaxDepth) return count;
        for (var i = 0; i < block.Children.Count; i++)
            count += block.Children[i].Kind is BlockKind.Item or BlockKind.Row ? 1 : CountItems(block.Children[i], depth + 1);
        return count;
    }

    // An item without a link or a style among flat lines is a remark on the paper above.
    private static bool IsNote(Block block) => block.Lines.Count > 0 && !HasRun(block.Lines[0], run => run.Style != RunStyle.None || run.Link is not null);

    private void Flush()
    {
        if (_flat.Count == 0) return;
        var lines = _flat.ToArray();
        _flat.Clear();
        var holdsList = new bool[lines.Length];
        for (var i = 0; i < lines.Length; i++) holdsList[i] = !lines[i].IsHeading && authors.In(lines[i].Line) is not null && !(i > 0 && GoesOn(lines[i - 1].Line));
        if (!holdsList.Contains(true))
        {
            SplitWithoutAuthors(lines);
            return;
        }

        var titleFirst = TitlesComeFirst(lines, holdsList);
        var starts = new SortedSet<int>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (!holdsList[i]) continue;
            var start = i;
            // Up to a heading right above (of two words only where the authors have a line of their own), whatever stands between (a date, a venue).
            var heading = i - 1;
            while (heading >= 0 && !lines[heading].IsHeading && !holdsList[heading] && i - heading < 8) heading--;
            if (heading >= 0 && lines[heading].IsHeading && !holdsList[heading] && IsTitleLike(lines[heading]) && (lines[heading].Line.Text.AsSpan().HasWords(3) || authors.IsPure(lines[i].Line))) start = heading;
            else if (titleFirst && i > 0 && !holdsList[i - 1] && !IsLabel(lines[i - 1].Line) && (authors.IsPure(lines[i].Line) || (IsSetOff(lines[i - 1].Line) && authors.In(lines[i].Line)!.Start < 3))) start = i - 1;
            else if (BlockOf(lines, holdsList, i) is var block && IsAboveVenue(lines, block)) start = block;
            starts.Add(start);
        }

        for (var i = 0; i < lines.Length; i++)
            if ((lines[i].IsHeading || IsAboveVenue(lines, i)) && IsTitleLike(lines[i]) && !holdsList[i] || BeginsWithTitle(lines[i]) && !(i > 0 && authors.IsPure(lines[i - 1].Line))) starts.Add(i);
        var cuts = starts.ToList();
        for (var i = 0; i < cuts.Count; i++)
        {
            var end = i + 1 < cuts.Count ? cuts[i + 1] : lines.Length;
            AddEntry(lines[cuts[i]..end]);
        }
    }

    // Where the block of a list begins, or what follows the list before it.
    private static int BlockOf(FlatLine[] lines, bool[] holdsList, int list)
    {
        var start = list;
        while (start > 0 && !lines[start].BeginsBlock && !holdsList[start - 1]) start--;
        return start;
    }

    // A heading with nothing below it, no link and no year divides the list.
    private void AddEntry(FlatLine[] lines)
    {
        if (lines is [{ IsHeading: true, Line: var heading }] && !HasRun(heading, run => run.Link is not null) && !heading.Text.AsSpan().ContainsAnyInRange('0', '9')) return;
        Add([.. lines.Select(Titled)]);
    }

    // Whether most lists that are a line of their own stand below a title.
    private bool TitlesComeFirst(FlatLine[] lines, bool[] holdsList)
    {
        var (pure, below) = (0, 0);
        for (var i = 0; i < lines.Length; i++)
        {
            if (!holdsList[i] || !authors.IsPure(lines[i].Line)) continue;
            pure++;
            if (i > 0 && !holdsList[i - 1] && IsTitleLike(lines[i - 1])) below++;
        }

        return below * 2 >= pure;
    }

    // The lines of a block, its headings as titles.
    private static IEnumerable<TextLine> Titled(Block block, int depth)
    {
        var lines = block.Lines.Select(line => Titled(new FlatLine(line, true, block.Kind == BlockKind.Heading)));
        return depth >= MaxDepth ? lines : lines.Concat(block.Children.SelectMany(child => Titled(child, depth + 1)));
    }

    private static TextLine Titled(FlatLine flat) =>
        flat.IsHeading && flat.Line.Role == LineRole.None && IsTitleLike(flat) ? new TextLine(flat.Line.Runs, flat.Line.Range, LineRole.Title) : flat.Line;

    private static bool IsSetOff(TextLine line) => !HasRun(line, run => run.Style == RunStyle.None && run.Link is null && run.Text.AsSpan().Trim().Length >= 2);

    // Without authors only what stands in a block of its own with a title's form can be an entry.
    private void SplitWithoutAuthors(FlatLine[] lines)
    {
        var start = -1;
        for (var i = 0; i <= lines.Length; i++)
        {
            var begins = i < lines.Length && (BeginsWithTitle(lines[i]) || (lines[i].IsHeading || IsAboveVenue(lines, i) || (lines[i].BeginsBlock && !TitleWords.BeginRemark(lines[i].Line.Text) && HasRun(lines[i].Line, run => (run.Link is not null || run.Style != RunStyle.None) && run.Text.Length > 20))) && IsTitleLike(lines[i]));
            if (!begins && i < lines.Length) continue;
            if (start >= 0) AddEntry(lines[start..i]);
            start = i;
        }
    }

    // A line set off at the beginning of a block, and a venue in the next.
    private static bool IsAboveVenue(FlatLine[] lines, int i) =>
        lines[i].BeginsBlock && IsSetOff(lines[i].Line) && i + 1 < lines.Length && !lines[i + 1].BeginsBlock && !IsSetOff(lines[i + 1].Line)
        && (VenueWords.Score(lines[i + 1].Line.Text) >= 2 || HasRun(lines[i + 1].Line, run => run.Has(RunStyle.Italic)));

    private static bool IsTitleLike(FlatLine flat)
    {
        var line = flat.Line;
        if (line.Role is LineRole.Title) return true;
        if (line.Role is LineRole.Badge or LineRole.Date or LineRole.Links or LineRole.Venue or LineRole.Description) return false;
        var text = line.Text.AsSpan().TrimStart("-–•· ");
        text = text[TitleBounds.LabelEnd(text)..];
        var length = text.Length;
        if (length < 10 || !text.HasWords(2)) return HasRun(line, run => run.Link is not null && run.Text.Length >= 6 && !VenueWords.Buttons.Contains(run.Text));
        return flat.IsHeading || HasRun(line, run => run.Text.Length * 2 >= length && (run.Link is not null || run.Style != RunStyle.None))
            || (!text.StartsWith('[') && text.HasWords(3) && VenueWords.Score(text) < 4);
    }

    private readonly record struct FlatLine(TextLine Line, bool BeginsBlock, bool IsHeading);
}
