using System.Buffers;
using System.Text;
using GraphService.Import.Documents;

namespace GraphService.Import.Readers;

/// <summary>
/// Builds the blocks, lines and runs of a document from what a reader meets in reading order. Mis-nested input is tolerated:
/// closing what is not open does nothing, and closing a block closes all inside it.
/// </summary>
internal sealed class LayoutBuilder(int maxDepth)
{
    private const int MaxInline = 512;

    // White space but the space itself, and what stands for nothing.
    private static readonly SearchValues<char> Irregular = SearchValues.Create(
        [MarkdownMask.Filler, .. Enumerable.Range(0, char.MaxValue).Select(c => (char)c).Where(c => c != ' ' && char.IsWhiteSpace(c))]);

    private readonly List<Frame> _frames = [new Frame("", BlockKind.Entry, 0, LineRole.None)];
    private readonly List<(string Tag, RunStyle Style, string? Link, LineRole Role, int Start)> _inline = [];
    private readonly List<string> _tooDeep = [];
    private readonly Dictionary<string, int> _tooDeepOf = [];
    private readonly Dictionary<string, int> _tooDeepInline = [];
    private readonly List<Run> _runs = [];
    private readonly StringBuilder _text = new();
    private (RunStyle Style, string? Link) _setting;
    private LineRange? _range;
    private LineRole _role;
    private bool _mixedRoles;
    private LineRole _part;
    private int _written;

    /// <summary>The line of the file that the reader has come to.</summary>
    public int Line { get; set; } = 1;

    /// <summary>Opens a block. <paramref name="tag"/> is what <see cref="Close"/> closes it by.</summary>
    public void Open(string tag, BlockKind kind, int level = 0, LineRole role = LineRole.None)
    {
        EndLine();
        if (_frames.Count > maxDepth)
        {
            // What is nested deeper is text of the level above; its end tags close nothing.
            _tooDeep.Add(tag);
            _tooDeepOf[tag] = _tooDeepOf.GetValueOrDefault(tag) + 1;
            return;
        }

        if (role == LineRole.None) role = _frames[^1].Role;
        _frames.Add(new Frame(tag, kind, level, role) { InlineDepth = _inline.Count });
    }

    /// <summary>Closes the innermost block of this tag, unless a block of <paramref name="barrier"/> stands between.</summary>
    public void Close(string tag, string? barrier = null)
    {
        EndLine();
        if (_tooDeepOf.GetValueOrDefault(tag) > 0)
        {
            for (var last = ""; last != tag; _tooDeepOf[last]--)
            {
                last = _tooDeep[^1];
                _tooDeep.RemoveAt(_tooDeep.Count - 1);
            }

            return;
        }

        for (var i = _frames.Count - 1; i > 0; i--)
        {
            if (_frames[i].Tag == tag)
            {
                while (_frames.Count > i) Pop();
                return;
            }

            if (barrier is not null && _frames[i].Tag.StartsWith(barrier, StringComparison.Ordinal)) return;
        }
    }

    /// <summary>Whether a block of this tag is open above the innermost block of <paramref name="within"/>.</summary>
    public bool IsOpen(string tag, params ReadOnlySpan<string> within)
    {
        for (var i = _frames.Count - 1; i > 0; i--)
        {
            if (_frames[i].Tag == tag) return true;
            foreach (var stop in within)
                if (_frames[i].Tag == stop) return false;
        }

        return false;
    }

    /// <summary>Opens a stretch of text in a style, with a link or with a role.</summary>
    public void OpenInline(string tag, RunStyle style = RunStyle.None, string? link = null, LineRole role = LineRole.None)
    {
        if (_inline.Count >= MaxInline)
        {
            _tooDeepInline[tag] = _tooDeepInline.GetValueOrDefault(tag) + 1;
            return;
        }

        var outer = _inline.Count > 0 ? _inline[^1] : default;
        _inline.Add((tag, style | outer.Style, link ?? outer.Link, role == LineRole.None ? outer.Role : role, _written));
    }

    /// <summary>Closes the innermost stretch of this tag. A link without text keeps its address in an empty run.</summary>
    public void CloseInline(string tag)
    {
        if (_tooDeepInline.TryGetValue(tag, out var deeper) && deeper > 0)
        {
            _tooDeepInline[tag] = deeper - 1;
            return;
        }

        var at = _inline.FindLastIndex(open => open.Tag == tag);
        if (at < 0) return;
        var (_, style, link, _, start) = _inline[at];
        if (link is not null && start == _written) Run(new Run("", style, link), Line);
        _inline.RemoveAt(at);
    }

    /// <summary>Adds text; runs of white space become one space.</summary>
    public void Text(ReadOnlySpan<char> text, int line)
    {
        Line = line;
        var setting = _inline.Count > 0 ? (_inline[^1].Style, _inline[^1].Link) : (RunStyle.None, null);
        var role = _inline.Count > 0 && _inline[^1].Role != LineRole.None ? _inline[^1].Role : _frames[^1].Role;
        var irregular = -1;
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (c == MarkdownMask.Filler || char.IsWhiteSpace(c))
            {
                if (c == '\n') line++;
                if (c != MarkdownMask.Filler && (_text.Length > 0 ? _text[^1] != ' ' : _runs.Count > 0 && !_runs[^1].Text.EndsWith(' ')))
                {
                    Set(setting);
                    _text.Append(' ');
                }

                i++;
                continue;
            }

            // A title, its authors and its venue are lines of their own, also where only a style sheet parts them.
            if (role is LineRole.Title or LineRole.Authors or LineRole.Venue)
            {
                if (_part != LineRole.None && _part != role) EndLine();
                _part = role;
            }

            Set(setting);
            // Words with one space between them, up to the next line end, gap or filler.
            if (irregular < i) irregular = text[i..].IndexOfAny(Irregular) is >= 0 and var next ? i + next : text.Length;
            var words = text[i..irregular];
            if (words.IndexOf("  ") is >= 0 and var gap) words = words[..gap];
            if (_runs.Count == 0 && _text.Length == 0) (_role, _mixedRoles) = (role, false);
            else if (role != _role && !IsTail(words)) _mixedRoles = true;
            _text.Append(words);
            _written += words.Length;
            i += words.Length;
            var here = LineRange.At(line);
            _range = _range?.Union(here) ?? here;
        }
    }

    /// <summary>Adds a space behind a word.</summary>
    public void Part(int line)
    {
        var last = _text.Length > 0 ? _text[^1] : _runs is [.., { Text: [.., var end] }] ? end : ' ';
        if (char.IsLetterOrDigit(last) || last == ')') Text(" ", line);
    }

    // The full stop behind an element with a role, and the volume and pages behind a venue, take no role away.
    private bool IsTail(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (char.IsLetter(c) || _role != LineRole.Venue && char.IsDigit(c)) return false;
        return _role != LineRole.None;
    }

    /// <summary>Adds a run that is already made, such as a badge.</summary>
    public void Run(Run run, int line)
    {
        EndRun();
        _runs.Add(run);
        _range = _range?.Union(LineRange.At(line)) ?? LineRange.At(line);
    }

    /// <summary>Whether the current line has any text yet.</summary>
    public bool HasText => _text.Length > 0 || _runs.Exists(run => run.Text.Length > 0);

    /// <summary>Ends the current line.</summary>
    public void EndLine()
    {
        EndRun();
        if (_runs.Count == 0)
        {
            _range = null;
            return;
        }

        var (runs, range, role) = (Trim(_runs), _range, _mixedRoles ? LineRole.None : _role);
        _runs.Clear();
        _range = null;
        (_role, _mixedRoles, _part) = (LineRole.None, false, LineRole.None);
        if (runs.Count == 0) return;
        var frame = _frames[^1];
        if (runs.TrueForAll(run => run.Text.Length == 0)) role = LineRole.Links;
        // A box called a title often holds the authors too, behind a line break.
        if (role == LineRole.Title && frame.Role == LineRole.Title && frame.Lines.Count > 0) role = LineRole.None;
        range ??= LineRange.At(Line);
        (frame.Children.Count == 0 ? frame.Lines : frame.Tail).Add(new TextLine(runs, range.Value, role));
    }

    /// <summary>Ends the document and gives its blocks.</summary>
    public IReadOnlyList<Block> Build()
    {
        EndLine();
        while (_frames.Count > 1) Pop();
        var root = _frames[0];
        EndTail(root);
        return root.Lines.Count == 0 ? root.Children : [Block.Of(BlockKind.Paragraph, root.Lines), .. root.Children];
    }

    // Tags that change neither style nor link end no run.
    private void Set((RunStyle Style, string? Link) setting)
    {
        if (setting == _setting) return;
        EndRun();
        _setting = setting;
    }

    private void EndRun()
    {
        if (_text.Length == 0) return;
        var (style, link) = _setting;
        var text = _text.ToString();
        _text.Clear();
        if (_runs.Count > 0 && _runs[^1].Style == style && _runs[^1].Link == link && _runs[^1].Text.Length > 0)
            _runs[^1] = _runs[^1] with { Text = _runs[^1].Text + text };
        else
            _runs.Add(new Run(text, style, link));
    }

    private static List<Run> Trim(List<Run> runs)
    {
        if (runs is [{ Text.Length: > 0 } only])
        {
            var text = only.Text.Trim();
            if (text.Length == 0 && only.Link is null) return [];
            return text.Length == only.Text.Length ? [only] : [only with { Text = text }];
        }

        var trimmed = runs.FindAll(run => run.Text.Length > 0 || run.Link is not null);
        var first = trimmed.FindIndex(run => run.Text.Length > 0);
        if (first >= 0) trimmed[first] = trimmed[first] with { Text = trimmed[first].Text.TrimStart() };
        var last = trimmed.FindLastIndex(run => run.Text.Length > 0);
        if (last >= 0) trimmed[last] = trimmed[last] with { Text = trimmed[last].Text.TrimEnd() };
        trimmed.RemoveAll(run => run.Text.Length == 0 && run.Link is null);
        return trimmed;
    }

    private static void EndTail(Frame frame)
    {
        if (frame.Tail.Count == 0) return;
        frame.Children.Add(Block.Of(BlockKind.Paragraph, [.. frame.Tail]));
        frame.Tail.Clear();
    }

    private void Pop()
    {
        EndLine();
        var frame = _frames[^1];
        _frames.RemoveAt(_frames.Count - 1);
        EndTail(frame);
        if (_inline.Count > frame.InlineDepth && frame.Kind != BlockKind.Paragraph)
        {
            _inline.RemoveRange(frame.InlineDepth, _inline.Count - frame.InlineDepth);
            _tooDeepInline.Clear();
        }

        var parent = _frames[^1];
        if (Finish(frame) is not { } block) return;
        EndTail(parent);
        parent.Children.Add(block);
    }

    private static Block? Finish(Frame frame)
    {
        if (frame.Lines.Count == 0)
        {
            if (frame.Children.Count == 0) return null;
            if (frame.Children.Count == 1)
            {
                var only = frame.Children[0];
                var promoted = frame.Kind is BlockKind.Item && only.Kind is BlockKind.Paragraph or BlockKind.Entry
                    || frame.Kind is BlockKind.Entry or BlockKind.Row && only.Kind is BlockKind.Paragraph;
                return promoted ? only with { Kind = frame.Kind == BlockKind.Row ? BlockKind.Entry : frame.Kind } : only;
            }

            if (frame.Kind == BlockKind.Row && frame.Children.TrueForAll(cell => cell is { Kind: BlockKind.Paragraph, Lines.Count: 1, Children.Count: 0 }))
                return Block.Of(BlockKind.Row, [.. frame.Children.Select(cell => cell.Lines[0])]);
            if (frame.Kind == BlockKind.Item && frame.Children[0] is { Kind: BlockKind.Paragraph, Children.Count: 0 } first)
            {
                frame.Lines.AddRange(first.Lines);
                frame.Children.RemoveAt(0);
            }
        }

        var range = frame.Lines.Count > 0 ? frame.Lines[0].Range : frame.Children[0].Range;
        foreach (var line in frame.Lines) range = range.Union(line.Range);
        foreach (var child in frame.Children) range = range.Union(child.Range);
        var kind = frame.Kind == BlockKind.Row ? BlockKind.Entry : frame.Kind;
        return new Block(kind, [.. frame.Lines], [.. frame.Children], range, frame.Level);
    }

    private sealed class Frame(string tag, BlockKind kind, int level, LineRole role)
    {
        public string Tag { get; } = tag;

        public BlockKind Kind { get; } = kind;

        public int Level { get; } = level;

        public LineRole Role { get; } = role;

        public int InlineDepth { get; init; }

        public List<TextLine> Lines { get; } = [];

        public List<Block> Children { get; } = [];

        public List<TextLine> Tail { get; } = [];
    }
}
