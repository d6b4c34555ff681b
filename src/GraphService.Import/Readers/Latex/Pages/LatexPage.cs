using GraphService.Import.Documents;
using GraphService.Import.Readers.Latex.Tokens;

namespace GraphService.Import.Readers.Latex.Pages;

/// <summary>Builds the document from what the interpreter reads: sections, blocks inside one another, lines.</summary>
internal sealed class LatexPage(int deepest)
{
    private readonly List<Section> _sections = [];
    private readonly Stack<LatexFrame> _frames = new();
    private readonly Stack<(LatexCapture What, int Level, LatexFrame Frame)> _captures = new();
    private readonly List<TextLine> _footnotes = [];
    private List<Block> _blocks = [];
    private TextLine? _heading;
    private int _level;
    private TextLine? _title;
    private TextLine? _author;

    /// <summary>How many blocks stand around the place of writing.</summary>
    public int Depth => _frames.Count;

    /// <summary>Text goes into a heading, a title, a name or a footnote.</summary>
    public bool IsCapturing => _captures.Count > 0;

    /// <summary>Nothing stands on the line yet.</summary>
    public bool AtLineStart => Current is not { } frame || frame.Ended || frame.Line.IsEmpty;

    private LatexFrame? Current => _captures.Count > 0 ? _captures.Peek().Frame : _frames.Count > 0 ? _frames.Peek() : null;

    public void Text(string text, RunStyle style, string? link, bool large, int line)
    {
        if (_captures.Count == 0)
        {
            if (_frames.Count > 0 && _frames.Peek() is { Ended: true, Kind: BlockKind.Paragraph or BlockKind.Entry }) CloseTo(_frames.Count - 1);
            if (_frames.Count == 0) _frames.Push(new LatexFrame(BlockKind.Paragraph));
        }

        Current!.Line.Add(text, style, link, large, line);
    }

    public void Space() => Current?.Line.AddSpace();

    public void EndLine(LineRole next = LineRole.None, bool argument = false)
    {
        if (_captures.Count > 0 && _captures.Peek().What is LatexCapture.Heading or LatexCapture.Footnote) Space();
        else Current?.EndLine(next, argument);
    }

    /// <summary>A break that a narrow column needs: it ends a line of text and is a space in an argument.</summary>
    public void BreakSoftly()
    {
        if (Current is { Line.IsArgument: true }) Space();
        else EndLine();
    }

    /// <summary>Starts a line for something the format names, if the current one is empty or not.</summary>
    public void StartLine(LineRole role)
    {
        if (_captures.Count == 0 && _frames.Count == 0) Begin(BlockKind.Paragraph);
        var hint = role != LineRole.Date && LatexHeadings.IsPublications(_heading?.Text) ? LineRole.None : role;
        EndLine(hint, argument: true);
    }

    /// <summary>An empty line: ends a paragraph, and a line in anything else.</summary>
    public void EndParagraph()
    {
        if (_captures.Count > 0 || _frames.Count == 0)
        {
            EndLine();
            return;
        }

        var frame = _frames.Peek();
        frame.EndLine();
        if ((frame.Kind == BlockKind.Paragraph || frame.Complete) && !frame.IsEmpty) frame.Ended = true;
    }

    /// <summary>Ends a paragraph for good, when one is open.</summary>
    public void CloseParagraph()
    {
        if (_captures.Count == 0 && _frames.Count > 0 && _frames.Peek().Kind == BlockKind.Paragraph) CloseTo(_frames.Count - 1);
        else EndLine();
    }

    /// <summary>Begins a block inside the current one, or after it when that has ended.</summary>
    public void Begin(BlockKind kind)
    {
        if (_captures.Count > 0)
        {
            EndLine();
            return;
        }

        if (kind is BlockKind.Entry or BlockKind.Paragraph or BlockKind.Row)
            while (_frames.Count > 0 && (_frames.Peek().Kind == BlockKind.Paragraph || _frames.Peek().Complete)) CloseTo(_frames.Count - 1);
        if (_frames.Count > 0) _frames.Peek().EndLine();
        if (_frames.Count < deepest) _frames.Push(new LatexFrame(kind));
    }

    /// <summary>Ends the current entry, which a list or a footnote may still join.</summary>
    public void End()
    {
        if (_captures.Count > 0 || _frames.Count == 0) EndLine();
        else if (_frames.Peek() is { Kind: BlockKind.Entry } entry)
        {
            entry.EndLine();
            entry.Complete = true;
        }
        else CloseTo(_frames.Count - 1);
    }

    /// <summary>A list begins: says how many blocks to leave open around its items.</summary>
    public int BeginList()
    {
        if (_captures.Count > 0) return Depth;
        // An entry and its duties belong together; a sentence that introduces a list does not.
        if (_frames.Count > 0 && _frames.Peek() is { Kind: BlockKind.Paragraph } paragraph)
        {
            paragraph.EndLine();
            if (paragraph.Ended || paragraph.Lines.Count < 2) CloseTo(_frames.Count - 1);
            else (paragraph.Kind, paragraph.Complete) = (BlockKind.Entry, true);
        }

        // An entry has one list; a second one stands by itself.
        if (_frames.Count > 0 && _frames.Peek() is { Complete: true, Children.Count: > 0 }) CloseTo(_frames.Count - 1);
        if (_frames.Count > 0) _frames.Peek().Ended = false;
        return Depth;
    }

    /// <summary>A list or a table ends, and with it the entry it belonged to.</summary>
    public void EndList(int depth)
    {
        CloseTo(depth);
        if (_frames.Count > 0 && _frames.Peek().Complete) _frames.Peek().Ended = true;
    }

    /// <summary>A table begins: an entry that has ended is not part of it.</summary>
    public void BeginTable()
    {
        CloseParagraph();
        if (_captures.Count == 0 && _frames.Count > 0 && _frames.Peek() is { Complete: true, Ended: true }) CloseTo(_frames.Count - 1);
    }

    /// <summary>Closes blocks until <paramref name="depth"/> are left.</summary>
    public void CloseTo(int depth)
    {
        while (_frames.Count > Math.Max(depth, 0))
        {
            var frame = _frames.Pop();
            var target = _frames.Count > 0 ? _frames.Peek().Children : _blocks;
            if (!AddHandMadeHeading(frame) && !Continues(frame, target)) target.AddRange(frame.Build());
        }

        if (_frames.Count == 0 && _footnotes.Count > 0)
        {
            _blocks.Add(Block.Of(BlockKind.Paragraph, [.. _footnotes]));
            _footnotes.Clear();
        }
    }

    /// <summary>Ends the row of a table and begins the next.</summary>
    public void EndRow(int depth)
    {
        CloseTo(depth);
        Begin(BlockKind.Row);
    }

    public void EndCell()
    {
        if (_captures.Count == 0 && _frames.Count > 0 && _frames.Peek() is { Kind: BlockKind.Row, Lines.Count: 0, Children.Count: 0 } frame && frame.Line.IsEmpty)
            frame.FirstCellEmpty = true;
        // "Degree: & M.Sc.": a label and what it labels are one line.
        if (_captures.Count == 0 && _frames.Count > 0 && _frames.Peek() is { Kind: BlockKind.Row, Lines.Count: 0 } row && row.Line.EndsAsLabel) Space();
        else EndLine();
    }

    public void BeginCapture(LatexCapture what, int level) => _captures.Push((what, level, new LatexFrame(BlockKind.Paragraph)));

    public void EndCapture()
    {
        if (_captures.Count == 0) return;
        var (what, level, frame) = _captures.Pop();
        frame.EndLine();
        if (frame.Lines.Count == 0) return;
        switch (what)
        {
            case LatexCapture.Heading:
                BeginSection(frame.Lines[0], level);
                break;
            case LatexCapture.Title:
                _title ??= frame.Lines[0];
                break;
            case LatexCapture.Author:
                _author = _author is null ? frame.Lines[0] : new TextLine([.. _author.Runs, new Run(" "), .. frame.Lines[0].Runs], _author.Range.Union(frame.Lines[0].Range));
                break;
            case LatexCapture.Footnote:
                _footnotes.AddRange(frame.Lines);
                break;
        }
    }

    /// <summary>Ends the section and begins one under a heading.</summary>
    public void BeginSection(TextLine heading, int level)
    {
        CloseTo(0);
        EndSection();
        (_heading, _level) = (heading, level);
    }

    public ProfileDocument Build()
    {
        while (_captures.Count > 0) EndCapture();
        CloseTo(0);
        EndSection();
        return new ProfileDocument(DocumentFormat.Latex, _title, _author, _sections);
    }

    private void EndSection()
    {
        if (_heading is not null || _blocks.Count > 0) _sections.Add(new Section(_heading, _level, _blocks));
        _blocks = [];
    }

    // A row that begins with an empty cell goes on with the one before: its date stands there.
    private bool Continues(LatexFrame frame, List<Block> target)
    {
        if (frame is not { Kind: BlockKind.Row, FirstCellEmpty: true } || target is not [.., { Kind: BlockKind.Row or BlockKind.Entry } last]) return false;
        if (frame.Build() is not [{ Kind: BlockKind.Row } row]) return false;
        // A title in quotation marks begins a new entry where one has been.
        if (row.Lines.Count > 0 && BeginsWithQuotation(row.Lines[0]) && last.Lines.Any(BeginsWithQuotation)) return false;
        var lines = LatexHeadings.IsPublications(_heading?.Text) && last.Lines.Count > 0 && row.Lines.Count > 0 ? Joined(last.Lines, row.Lines) : [.. last.Lines, .. row.Lines];
        target[^1] = new Block(BlockKind.Entry, lines, [.. last.Children, .. row.Children], last.Range.Union(row.Range));
        return true;
    }

    private static bool BeginsWithQuotation(TextLine line) => line.Text.AsSpan().TrimStart(" .0123456789[]()") is ['“' or '"' or '„', ..];

    // A title or a citation broken over rows of a table is one line.
    private static List<TextLine> Joined(IReadOnlyList<TextLine> before, IReadOnlyList<TextLine> after)
    {
        var joined = new TextLine([.. before[^1].Runs, new Run(" "), .. after[0].Runs], before[^1].Range.Union(after[0].Range), before[^1].Role);
        return [.. before.Take(before.Count - 1), joined, .. after.Skip(1)];
    }

    private bool AddHandMadeHeading(LatexFrame frame)
    {
        if (_frames.Count > 0 || frame.Kind is not (BlockKind.Paragraph or BlockKind.Row) || frame.Children.Count > 0) return false;
        frame.EndLine();
        if (frame.Lines.Count == 0) return false;
        if (frame.StartsLarge && _author is null && _heading is null && LatexHeadings.LooksLikeName(frame.Lines[0].Text)) _author = frame.Lines[0];
        if (frame.Lines is not [var line] || !LatexHeadings.IsHandMade(line, frame.StartsLarge)) return false;
        EndSection();
        (_heading, _level) = (line, 1);
        return true;
    }
}
