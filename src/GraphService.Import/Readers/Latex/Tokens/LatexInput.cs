namespace GraphService.Import.Readers.Latex.Tokens;

/// <summary>
/// The tokens still to be read: the file's, and in front of them what macros were replaced by. All work is paid from one
/// budget in proportion to the file's length, so that macros that double themselves end.
/// </summary>
internal sealed class LatexInput(LatexToken[] tokens)
{
    private const int DeepestReplacement = 10_000;

    private readonly Stack<(LatexToken[] Tokens, int At)> _outer = new();
    private LatexToken[] _tokens = tokens;
    private int _at;
    private long _budget = 1_000_000 + 24L * tokens.Length;

    /// <summary>Nothing more is replaced: the budget is spent.</summary>
    public bool Exhausted => _budget <= 0;

    /// <summary>The line of the first group that no brace closes; 0 when there is none.</summary>
    public int UnclosedAt { get; private set; }

    /// <summary>The line reading has come to.</summary>
    public int Line { get; private set; } = 1;

    public LatexToken Next()
    {
        var token = Peek();
        if (token.Kind != LatexTokenKind.End) _at++;
        if (token.Line > 0) Line = token.Line;
        return token;
    }

    public LatexToken Peek()
    {
        while (_at >= _tokens.Length && _outer.Count > 0) (_tokens, _at) = _outer.Pop();
        return _at < _tokens.Length ? _tokens[_at] : new LatexToken(LatexTokenKind.End, "", Line);
    }

    /// <summary>Puts tokens in front of all others.</summary>
    public void Push(params LatexToken[] tokens)
    {
        if (tokens.Length == 0) return;
        _budget -= tokens.Length;
        if (_at < _tokens.Length) _outer.Push((_tokens, _at));
        (_tokens, _at) = (tokens, 0);
        if (_outer.Count > DeepestReplacement) _budget = 0;
    }

    /// <summary>Reads white space up to <paramref name="kind"/>; where something else follows, nothing is read.</summary>
    public bool SkipSpaceTo(LatexTokenKind kind)
    {
        if (Peek().Kind == kind) return true;
        if (Peek().Kind != LatexTokenKind.Space) return false;
        var space = Next();
        while (Peek().Kind == LatexTokenKind.Space) space = Next();
        if (Peek().Kind == kind) return true;
        Push(space);
        return false;
    }

    /// <summary>The tokens of a braced group that follows, or null.</summary>
    public LatexToken[]? ReadGroup()
    {
        if (Exhausted || !SkipSpaceTo(LatexTokenKind.Open)) return null;
        var opened = Next();
        var group = new List<LatexToken>();
        var depth = 1;
        while (Next() is { Kind: not LatexTokenKind.End } token)
        {
            _budget--;
            if (token.Kind == LatexTokenKind.Open) depth++;
            else if (token.Kind == LatexTokenKind.Close && --depth == 0) return [.. group];
            group.Add(token);
            if (Exhausted) break;
        }

        return CutUnclosed(opened, group);
    }

    /// <summary>The groups that follow one another.</summary>
    public List<LatexToken[]> ReadGroups(int most)
    {
        var groups = new List<LatexToken[]>();
        while (groups.Count < most && ReadGroup() is { } group) groups.Add(group);
        return groups;
    }

    /// <summary>A group, or the one token that stands in its place (<c>\'e</c>); empty at the end.</summary>
    public LatexToken[] ReadArgument()
    {
        if (ReadGroup() is { } group) return group;
        while (Peek().Kind == LatexTokenKind.Space) Next();
        var token = Peek();
        switch (token.Kind)
        {
            case LatexTokenKind.Text:
                Next();
                var length = char.IsSurrogatePair(token.Text, 0) ? 2 : 1;
                if (token.Text.Length > length) Push(token with { Text = token.Text[length..] });
                return [token with { Text = token.Text[..length] }];
            case LatexTokenKind.Command or LatexTokenKind.Parameter or LatexTokenKind.Raw:
                return [Next()];
            default:
                return [];
        }
    }

    /// <summary>The tokens between square brackets that follow, or null.</summary>
    public LatexToken[]? ReadOptional()
    {
        if (Exhausted) return null;
        var spaced = Peek().Kind == LatexTokenKind.Space;
        if (spaced && !SkipSpaceTo(LatexTokenKind.Text)) return null;
        if (Peek().Text is not ['[', ..] || Peek().Kind != LatexTokenKind.Text)
        {
            if (spaced) Push(new LatexToken(LatexTokenKind.Space, " ", Line));
            return null;
        }

        var read = new List<LatexToken>();
        var depth = 0;
        while (Peek() is { Kind: not (LatexTokenKind.End or LatexTokenKind.Paragraph) })
        {
            var token = Next();
            _budget--;
            depth += token.Kind switch { LatexTokenKind.Open => 1, LatexTokenKind.Close => -1, _ => 0 };
            if (depth < 0 || Exhausted)
            {
                read.Add(token);
                break;
            }

            var from = read.Count == 0 ? 1 : 0;
            var close = depth == 0 && token.Kind == LatexTokenKind.Text ? token.Text.IndexOf(']', from) : -1;
            if (close < 0)
            {
                read.Add(token);
                continue;
            }

            if (close + 1 < token.Text.Length) Push(token with { Text = token.Text[(close + 1)..] });
            read.Add(token with { Text = token.Text[..close] });
            read[0] = read[0] with { Text = read[0].Text[1..] };
            return [.. read];
        }

        Push([.. read]);
        return null;
    }

    /// <summary>Reads a star that follows.</summary>
    public bool ReadStar()
    {
        if (Peek() is not { Kind: LatexTokenKind.Text, Text: ['*', ..] } token) return false;
        Next();
        if (token.Text.Length > 1) Push(token with { Text = token.Text[1..] });
        return true;
    }

    // A group without an end holds the rest of its paragraph; what follows is read as if the brace had been there.
    private LatexToken[] CutUnclosed(LatexToken opened, List<LatexToken> group)
    {
        if (UnclosedAt == 0 && !Exhausted) UnclosedAt = opened.Line;
        var end = group.FindIndex(token => token.Kind == LatexTokenKind.Paragraph);
        if (end < 0) return [.. group];
        Push([.. group.Skip(end)]);
        return [.. group.Take(end)];
    }
}
