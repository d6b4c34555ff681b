namespace GraphService.Import.Readers.Latex.Tokens;

/// <summary>Text to tokens, by TeX's rules: comments are gone, white space is one space, an empty line ends a paragraph.</summary>
internal sealed class LatexTokenizer
{
    // Their next braced argument is an address or a file name, in which % and # are characters.
    private static readonly HashSet<string> TakeRaw =
        ["url", "href", "nolinkurl", "path", "includegraphics", "input", "include", "bibliography", "addbibresource"];

    private const int LongestRawArgument = 4000;

    private readonly string _text;
    private readonly List<LatexToken> _tokens = [];
    private int _at;
    private int _line = 1;
    private bool _atIsLetter;
    private int _noRawBefore;
    private readonly HashSet<string> _neverEnded = [];

    private LatexTokenizer(string text) => _text = text;

    /// <summary>The tokens of a text.</summary>
    /// <param name="text">Lines end in a single line feed.</param>
    /// <param name="embedded">Receives the bibliographies that the file carries inside, with their first line.</param>
    public static LatexToken[] Tokenize(string text, List<(string Text, int Line)> embedded)
    {
        var tokenizer = new LatexTokenizer(text);
        tokenizer.Run(embedded);
        return [.. tokenizer._tokens];
    }

    private void Run(List<(string Text, int Line)> embedded)
    {
        while (_at < _text.Length)
        {
            var c = _text[_at];
            switch (c)
            {
                case '\\': ReadCommand(embedded); break;
                case '{': Single(LatexTokenKind.Open); break;
                case '}': Single(LatexTokenKind.Close); break;
                case '&': Single(LatexTokenKind.Cell); break;
                case '$': ReadMath(); break;
                case '#': ReadParameter(); break;
                case '~': Add(LatexTokenKind.Space, " "); _at++; break;
                case '%': SkipComment(); break;
                case ' ' or '\t' or '\n': ReadSpace(); break;
                default: ReadText(); break;
            }
        }
    }

    private void Add(LatexTokenKind kind, string text) => _tokens.Add(new LatexToken(kind, text, _line));

    private void Single(LatexTokenKind kind)
    {
        Add(kind, _text[_at].ToString());
        _at++;
    }

    private void ReadText()
    {
        var start = _at;
        var end = _text.AsSpan(_at).IndexOfAny(" \t\n\\{}&$#~%");
        _at = end < 0 ? _text.Length : _at + end;
        Add(LatexTokenKind.Text, _text[start.._at]);
    }

    private void ReadMath()
    {
        var length = _at + 1 < _text.Length && _text[_at + 1] == '$' ? 2 : 1;
        Add(LatexTokenKind.Math, _text.Substring(_at, length));
        _at += length;
    }

    private void ReadParameter()
    {
        var doubled = _at + 1 < _text.Length && _text[_at + 1] == '#';
        if (doubled)
        {
            // "##1" is a parameter of a macro that a macro defines.
            _at += 2;
            var digit = _at < _text.Length && char.IsAsciiDigit(_text[_at]);
            Add(digit ? LatexTokenKind.Parameter : LatexTokenKind.Text, digit ? _text[_at++].ToString() : "#");
        }
        else if (_at + 1 < _text.Length && char.IsAsciiDigit(_text[_at + 1]))
        {
            Add(LatexTokenKind.Parameter, _text[_at + 1].ToString());
            _at += 2;
        }
        else
        {
            Add(LatexTokenKind.Text, "#");
            _at++;
        }
    }

    private void ReadSpace()
    {
        var (line, lineEnds) = (_line, 0);
        while (_at < _text.Length && _text[_at] is ' ' or '\t' or '\n')
        {
            if (_text[_at] == '\n')
            {
                lineEnds++;
                _line++;
            }

            _at++;
        }

        var kind = lineEnds > 1 ? LatexTokenKind.Paragraph : LatexTokenKind.Space;
        _tokens.Add(new LatexToken(kind, lineEnds > 0 ? "\n" : " ", line));
    }

    // A comment takes the end of its line and the white space at the start of the next one with it.
    private void SkipComment()
    {
        var end = _text.IndexOf('\n', _at);
        if (end < 0)
        {
            _at = _text.Length;
            return;
        }

        _line++;
        _at = end + 1;
        while (_at < _text.Length && _text[_at] is ' ' or '\t') _at++;
        if (_at < _text.Length && _text[_at] == '\n') ReadEmptyLineAfterComment();
    }

    private void ReadEmptyLineAfterComment()
    {
        Add(LatexTokenKind.Paragraph, "\n");
        while (_at < _text.Length && _text[_at] is ' ' or '\t' or '\n')
        {
            if (_text[_at] == '\n') _line++;
            _at++;
        }
    }

    private void ReadCommand(List<(string Text, int Line)> embedded)
    {
        _at++;
        if (_at >= _text.Length) return;
        var start = _at;
        while (_at < _text.Length && IsLetter(_text[_at])) _at++;
        if (_at == start)
        {
            ReadSymbol();
            return;
        }

        var name = _text[start.._at];
        _atIsLetter = name switch { "makeatletter" => true, "makeatother" => false, _ => _atIsLetter };
        if (name == "verb")
        {
            ReadVerb();
            return;
        }

        if (name == "begin" && TakeWhole(embedded)) return;
        Add(LatexTokenKind.Command, name);
        SkipSpaceAfterWord();
        if (TakeRaw.Contains(name)) ReadRawArgument();
    }

    private bool IsLetter(char c) => char.IsAsciiLetter(c) || (_atIsLetter && c == '@');

    private void ReadSymbol()
    {
        var c = _text[_at];
        Add(LatexTokenKind.Command, c is '\n' or '\t' ? " " : char.IsSurrogatePair(_text, _at) ? _text.Substring(_at, 2) : c.ToString());
        _at += char.IsSurrogatePair(_text, _at) ? 2 : 1;
        if (c == '\n') _line++;
    }

    private void SkipSpaceAfterWord()
    {
        while (_at < _text.Length && _text[_at] is ' ' or '\t') _at++;
        if (_at >= _text.Length || _text[_at] != '\n') return;

        // One line end is skipped like a space; an empty line after it still ends the paragraph. A command alone at the end
        // of its line leaves the line end to environments in which it counts.
        var next = _at + 1;
        while (next < _text.Length && _text[next] is ' ' or '\t') next++;
        if (next < _text.Length && _text[next] == '\n') return;
        _line++;
        _at = next;
    }

    private void ReadVerb()
    {
        if (_at < _text.Length && _text[_at] == '*') _at++;
        if (_at >= _text.Length) return;
        var rest = _text.AsSpan(_at + 1, Math.Min(LongestRawArgument, _text.Length - _at - 1));
        var end = rest.IndexOfAny(_text[_at], '\n');
        if (end < 0 || rest[end] == '\n') return;
        Add(LatexTokenKind.Text, rest[..end].ToString());
        _at += end + 2;
    }

    private void ReadRawArgument()
    {
        var at = _at;
        if (at < _text.Length && _text[at] == '*') at++;
        if (at < _text.Length && _text[at] == '[')
        {
            var close = _text.AsSpan(at, Math.Min(LongestRawArgument, _text.Length - at)).IndexOf(']');
            if (close < 0) return;
            at += close + 1;
        }

        while (at < _text.Length && _text[at] is ' ' or '\t') at++;
        if (at >= _text.Length || _text[at] != '{' || at < _noRawBefore) return;
        var depth = 0;
        for (var end = at; end < _text.Length && end - at < LongestRawArgument; end++)
        {
            var c = _text[end];
            if (c == '{') depth++;
            else if (c == '}' && --depth == 0)
            {
                var argument = _text[(at + 1)..end];
                Add(LatexTokenKind.Raw, argument.Replace("\n", "", StringComparison.Ordinal).Trim());
                _line += argument.AsSpan().Count('\n');
                _at = end + 1;
                return;
            }
        }

        _noRawBefore = at + LongestRawArgument;
    }

    // Environments whose content is not TeX: comments vanish, listings are text, a packed bibliography is a document of its own.
    private bool TakeWhole(List<(string Text, int Line)> embedded)
    {
        foreach (var name in (ReadOnlySpan<string>)["comment", "verbatim", "lstlisting", "filecontents*", "filecontents", "minted"])
        {
            var start = _at;
            while (start < _text.Length && _text[start] is ' ' or '\t') start++;
            if (string.CompareOrdinal(_text, start, "{" + name + "}", 0, name.Length + 2) != 0 || _neverEnded.Contains(name)) continue;
            start += name.Length + 2;
            var end = _text.IndexOf("\\end{" + name + "}", start, StringComparison.Ordinal);
            if (end < 0)
            {
                _neverEnded.Add(name);
                return false;
            }

            var content = _text[start..end];
            if (name.StartsWith("filecontents", StringComparison.Ordinal)) embedded.Add((content, _line));
            else if (name == "verbatim") AddVerbatim(content);
            _line += content.AsSpan().Count('\n');
            _at = end + name.Length + "\\end{}".Length;
            return true;
        }

        return false;
    }

    private void AddVerbatim(string content)
    {
        var line = _line;
        foreach (var text in content.Split('\n'))
        {
            _tokens.Add(new LatexToken(LatexTokenKind.Text, text, line));
            _tokens.Add(new LatexToken(LatexTokenKind.Command, "\\", line++));
        }
    }
}
