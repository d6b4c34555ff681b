using GraphService.Import.Documents;

namespace GraphService.Import.Readers.Latex;

/// <summary>
/// Reads tokens as TeX would set them, as far as a reader of the page sees it, in one flat loop: commands become text,
/// settings, and blocks of the page.
/// </summary>
internal sealed class LatexInterpreter
{
    private readonly LatexInput _input;
    private readonly LatexMacros _macros;
    private readonly LatexConditionals _conditionals;
    private readonly LatexEnvironments _environments;
    private readonly LatexGroups _groups = new();
    private readonly LatexPage _page;
    private readonly List<(int Line, string Name)> _notFollowed = [];
    private readonly List<LatexToken> _header = [];
    private string _class = "";
    private bool _inBody;

    public LatexInterpreter(LatexToken[] tokens, int deepest)
    {
        _input = new LatexInput(tokens);
        _macros = new LatexMacros(_input);
        _conditionals = new LatexConditionals(_input, _macros);
        _page = new LatexPage(deepest);
        _environments = new LatexEnvironments(_input, _macros, _page, _groups);
        _inBody = !BeginsDocument(tokens);
    }

    /// <summary>The line of the first group without an end, or 0.</summary>
    public int UnclosedAt => _input.UnclosedAt;

    /// <summary>Macros were left as they are because there were too many replacements.</summary>
    public bool Exhausted => _input.Exhausted;

    /// <summary>Files the document includes; they are not read.</summary>
    public IReadOnlyList<(int Line, string Name)> NotFollowed => _notFollowed;

    /// <summary>Reads everything.</summary>
    public ProfileDocument Run()
    {
        while (_input.Next() is { Kind: not LatexTokenKind.End } token)
        {
            if (token.Kind == LatexTokenKind.Command && token.Text == "end" && EndEnvironment()) break;
            Read(token);
        }

        return _page.Build();
    }

    /// <summary>The tokens that set a heading.</summary>
    public static LatexToken[] Heading(LatexToken[] text, int level, int line) => Captured(LatexCapture.Heading, text, line, level);

    private void Read(LatexToken token)
    {
        switch (token.Kind)
        {
            case LatexTokenKind.Text or LatexTokenKind.Raw:
                ReadText(token);
                break;
            case LatexTokenKind.Space:
                if (token.Text == "\n" && _environments.ObeysLines) _page.EndLine();
                else if (!_groups.Current.Math) _page.Space();
                break;
            case LatexTokenKind.Paragraph:
                _groups.Current = _groups.Current with { Math = false };
                if (_inBody) _page.EndParagraph();
                break;
            case LatexTokenKind.Open:
                _groups.Open();
                break;
            case LatexTokenKind.Close:
                _groups.Close();
                break;
            case LatexTokenKind.Math:
                _groups.Current = _groups.Current with { Math = !_groups.Current.Math };
                break;
            case LatexTokenKind.Cell:
                if (!_environments.TryEndCell()) Emit("&", token.Line);
                break;
            case LatexTokenKind.Mark:
                ReadMark(token.Mark!);
                break;
            case LatexTokenKind.Command:
                ReadCommand(token);
                break;
        }
    }

    private void ReadText(LatexToken token)
    {
        if (!_groups.Current.Math)
        {
            Emit(LatexSymbols.Ligatures(token.Text), token.Line);
            return;
        }

        var at = token.Text.AsSpan().IndexOfAny('^', '_');
        if (at < 0)
        {
            Emit(token.Text, token.Line);
            return;
        }

        if (at > 0) Emit(token.Text[..at], token.Line);
        var raised = token.Text[at] == '^';
        if (at + 1 < token.Text.Length) _input.Push(token with { Text = token.Text[(at + 1)..] });
        OpenArgument(raised ? RunStyle.Superscript : RunStyle.Subscript);
    }

    private void Emit(string text, int line)
    {
        if (!_inBody && !_page.IsCapturing) return;
        var now = _groups.Current;
        if (now.Upper is { } upper) text = upper ? text.ToUpperInvariant() : text.ToLowerInvariant();
        if (now.Math && (now.Style & (RunStyle.Superscript | RunStyle.Subscript)) != 0) text = LatexSymbols.Shift(text, now.Style.HasFlag(RunStyle.Superscript));
        _page.Text(text, now.Style, now.Link, now.Large, line);
    }

    private void ReadMark(LatexMark mark)
    {
        switch (mark)
        {
            case LatexMark.Link link: _groups.Current = _groups.Current with { Link = link.Address }; break;
            case LatexMark.Style style: _groups.AddStyle(style.Added); break;
            case LatexMark.LetterCase letters: _groups.Current = _groups.Current with { Upper = letters.Upper }; break;
            case LatexMark.Line line: _page.StartLine(line.Role); break;
            case LatexMark.EndLine: _page.EndLine(); break;
            case LatexMark.Begin begin: _page.Begin(begin.Kind); break;
            case LatexMark.End: _page.End(); break;
            case LatexMark.BeginCapture capture: _page.BeginCapture(capture.What, capture.Level); break;
            case LatexMark.EndCapture: _page.EndCapture(); break;
        }
    }

    private void ReadCommand(LatexToken token)
    {
        var name = _macros.Resolve(token.Text);
        if (_macros.TryDefine(name) || _conditionals.TryRead(name) || TryReadDocument(name)) return;
        if (TryReadHeading(name)) return;
        if (_macros.TryExpand(token with { Text = name })) return;
        if (!_inBody && !_page.IsCapturing)
        {
            if (LatexCommands.DroppedArguments(name) is { } skipped) Drop(skipped);
            else if (LatexCommands.TrySingleLine(name, out var role) && _input.ReadGroup() is { } text) _header.AddRange(Line(role, text));
            return;
        }

        if (TryReadCharacter(name, token.Line) || TryReadSpacing(name) || TryReadStyle(name) || TryReadLink(name, token.Line)) return;
        if (TryReadEntry(name, token.Line) || TryReadBlock(name, token.Line)) return;
        if (LatexCommands.DroppedArguments(name) is { } arguments) Drop(arguments);
        else ReadUnknown(token.Line);
    }

    // What says something about the whole document, before or after its beginning.
    private bool TryReadDocument(string name)
    {
        switch (name)
        {
            case "documentclass" or "documentstyle":
                _input.ReadOptional();
                _class = LatexMacros.Flatten(_input.ReadGroup() ?? []).Trim();
                return true;
            case "begin":
                var environment = LatexMacros.Flatten(_input.ReadGroup() ?? []).Trim();
                if (environment == "document") BeginDocument();
                else if (_inBody) _environments.Begin(environment);
                return true;
            case "name" or "cvname" or "ecvname" or "fullname":
                CaptureAll(LatexCapture.Author, 2);
                return true;
            case "author" or "firstname" or "lastname" or "familyname" or "givenname" or "surname" or "namesection":
                CaptureAll(LatexCapture.Author, name == "namesection" ? 2 : 1);
                return true;
            case "title":
                CaptureAll(LatexCapture.Title, 1);
                return true;
            case "header" when !_macros.IsDefined(name):
                ReadHeader();
                return true;
            case "footnote" or "thanks" or "footnotetext" or "blfootnote":
                _input.ReadOptional();
                if (_input.ReadGroup() is { } note) _input.Push(Captured(_inBody ? LatexCapture.Footnote : LatexCapture.Nothing, note, _input.Line));
                return true;
            case "input" or "include" or "subfile":
                if (_input.Peek() is { Kind: LatexTokenKind.Raw } file && _inBody) _notFollowed.Add((file.Line, file.Text));
                if (_input.Peek().Kind == LatexTokenKind.Raw) _input.Next();
                return true;
            default:
                return false;
        }
    }

    // What the preamble said about the person stands at the top of the page.
    private void BeginDocument()
    {
        _inBody = true;
        _input.Push([.. _header]);
        _header.Clear();
    }

    private bool EndEnvironment()
    {
        var environment = LatexMacros.Flatten(_input.ReadGroup() ?? []).Trim();
        if (environment == "document") return true;
        _environments.End(environment);
        return false;
    }

    private void CaptureAll(LatexCapture what, int most)
    {
        _input.ReadOptional();
        var tokens = new List<LatexToken>();
        for (var i = 0; i < most && _input.ReadGroup() is { } part; i++) tokens.AddRange(Captured(what, part, _input.Line));
        _input.Push([.. tokens]);
    }

    // \header{First}{Last}{subtitle} of friggeri-cv; elsewhere a heading.
    private void ReadHeader()
    {
        var parts = ReadGroups(3);
        if (parts.Count == 1) _input.Push(Heading(parts[0], 1, _input.Line));
        else if (parts.Count > 1) _input.Push([.. Captured(LatexCapture.Author, parts[0], _input.Line), .. Captured(LatexCapture.Author, parts[1], _input.Line)]);
    }

    private bool TryReadHeading(string name)
    {
        var level = LatexCommands.HeadingLevel(name);
        if (level == 0 || !_inBody) return false;
        _input.ReadStar();
        _input.ReadOptional();
        if (!_input.SkipSpaceTo(LatexTokenKind.Open)) return false;
        var heading = _input.ReadGroup() ?? [];
        if (_macros.IsDefined(name) && _input.SkipSpaceTo(LatexTokenKind.Open))
        {
            // A file's own macro of this name with more arguments is no plain heading.
            _input.Push([Token(LatexTokenKind.Open, "{"), .. heading, Token(LatexTokenKind.Close, "}")]);
            return false;
        }

        _input.Push(Heading(heading, level, _input.Line));
        return true;
    }

    private bool TryReadCharacter(string name, int line)
    {
        if (LatexAccents.IsAccent(name) && !(_environments.IsTabbing && name is "=" or "'" or "`"))
        {
            var letters = string.Concat(_input.ReadArgument().Select(token =>
                token.Kind == LatexTokenKind.Command ? LatexSymbols.Character(token.Text) : token.Kind == LatexTokenKind.Text ? token.Text : ""));
            Emit(LatexAccents.Put(name, letters), line);
            return true;
        }

        if (LatexSymbols.Character(name) is not { } character) return false;
        Emit(character, line);
        if (_input.Peek().Kind == LatexTokenKind.Open && char.IsAsciiLetter(name[0])) SkipEmptyGroup();
        return true;
    }

    // "\ldots{}": the empty group only ends the command.
    private void SkipEmptyGroup()
    {
        var open = _input.Next();
        if (_input.Peek().Kind == LatexTokenKind.Close) _input.Next();
        else _input.Push(open);
    }

    private bool TryReadSpacing(string name)
    {
        switch (name)
        {
            case "\\" or "newline" or "linebreak" or "tabularnewline":
                _input.ReadStar();
                _input.ReadOptional();
                if (name == "newline") _page.BreakSoftly();
                else if (!_environments.TryEndRow()) _page.EndLine();
                return true;
            case "par" or "newpage" or "clearpage" or "bigskip" or "medskip":
                _page.EndParagraph();
                return true;
            case "hfill" or "hfil" or "dotfill" or "hrulefill" or ">" or "tab":
                if (!_environments.TryEndCell()) _page.EndLine();
                return true;
            case "hspace":
                _input.ReadStar();
                if (_input.ReadGroup() is { } width && width.Any(part => part.IsCommand("fill"))) _page.EndLine();
                else _page.Space();
                return true;
            case " " or "," or ";" or ":" or "quad" or "qquad" or "enspace" or "thinspace" or "space" or "newblock" or "nobreakspace" or "xspace":
                if (name != "xspace") _page.Space();
                return true;
            case "-" or "/" or "@" or "!" or "=" or "+" or "<" or "kill" or "displaystyle" or "left" or "right" or "limits":
                return true;
            case "(" or ")" or "[" or "]":
                _groups.Current = _groups.Current with { Math = name is "(" or "[" };
                return true;
            case "vskip" or "hskip" or "kern" or "parindent" or "parskip" or "baselineskip" or "itemsep" or "tabcolsep" or "leftskip" or "rightskip" or "hangindent":
                DropMeasure();
                return true;
            default:
                return false;
        }
    }

    private bool TryReadStyle(string name)
    {
        if (LatexCommands.IsLarge(name))
        {
            _groups.Current = _groups.Current with { Large = true };
            return true;
        }

        if (LatexCommands.TryDeclaration(name, out var declared))
        {
            var current = _groups.Current;
            _groups.Current = current with { Style = declared is null ? RunStyle.None : current.Style | declared.Value, Large = current.Large && name != "normalsize" };
            return true;
        }

        if (name is "uppercase" or "MakeUppercase" or "lowercase" or "MakeLowercase" or "MakeTextUppercase")
        {
            OpenArgument(RunStyle.None, new LatexMark.LetterCase(name.Contains("pper", StringComparison.Ordinal)));
            return true;
        }

        var styled = LatexCommands.TryStyle(name, out var style);
        var before = LatexCommands.ArgumentsBeforeText(name);
        if (!styled && before is null) return false;
        while (_input.ReadOptional() is not null) ;
        for (var i = 0; i < before; i++)
        {
            _input.ReadArgument();
            while (_input.ReadOptional() is not null) ;
        }

        OpenArgument(style);
        return true;
    }

    // Reads on inside the argument, whose braces end the style; nothing is copied.
    private void OpenArgument(RunStyle style, LatexMark? mark = null)
    {
        if (_input.SkipSpaceTo(LatexTokenKind.Open))
        {
            _input.Next();
            _groups.Open();
            _groups.AddStyle(style);
            if (mark is not null) ReadMark(mark);
            return;
        }

        var argument = _input.ReadArgument();
        mark ??= new LatexMark.Style(style);
        if (argument.Length > 0)
            _input.Push([Token(LatexTokenKind.Open, "{"), new LatexToken(LatexTokenKind.Mark, "", _input.Line, mark), .. argument, Token(LatexTokenKind.Close, "}")]);
    }

    private bool TryReadLink(string name, int line)
    {
        switch (name)
        {
            case "href":
                _input.ReadOptional();
                OpenArgument(RunStyle.None, new LatexMark.Link(ReadAddress()));
                return true;
            case "url" or "nolinkurl" or "path":
                var address = ReadAddress();
                EmitLink(address, address, line);
                return true;
            case "hyperref":
                _input.ReadOptional();
                OpenArgument(RunStyle.None);
                return true;
            case "doi":
                var doi = LatexMacros.Flatten(_input.ReadArgument());
                EmitLink("doi:" + doi, "https://doi.org/" + doi, line);
                return true;
            case "arxiv" or "arXiv":
                var arxiv = LatexMacros.Flatten(_input.ReadArgument());
                EmitLink("arXiv:" + arxiv, "https://arxiv.org/abs/" + arxiv, line);
                return true;
            case "texorpdfstring":
                var shown = _input.ReadArgument();
                _input.ReadArgument();
                _input.Push(shown);
                return true;
            default:
                return false;
        }
    }

    private string ReadAddress()
    {
        var address = _input.SkipSpaceTo(LatexTokenKind.Raw) ? _input.Next().Text : LatexMacros.Flatten(_input.ReadArgument());
        return address.Contains('\\')
            ? address.Replace("\\textasciitilde", "~", StringComparison.Ordinal).Replace("\\~{}", "~", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal)
            : address;
    }

    private void EmitLink(string text, string address, int line)
    {
        _groups.Open();
        _groups.Current = _groups.Current with { Link = address };
        Emit(text, line);
        _groups.Close();
    }

    private bool TryReadEntry(string name, int line)
    {
        if (!LatexCommands.IsEntry(name)) return false;
        var starred = _input.ReadStar();
        var option = _input.ReadOptional();
        var parts = ReadGroups(LatexCommands.MostArguments(name));
        if (parts.Count == 0)
        {
            // \entry*[2001] of the class curve: an item with its date.
            _page.CloseParagraph();
            if (starred || option is not null) _input.Push([Mark(new LatexMark.Begin(BlockKind.Entry)), .. option is null ? [] : Line(LineRole.Date, option), Mark(new LatexMark.End())]);
            return true;
        }

        var roles = LatexCommands.Entry(name, parts.Count, _class);
        var tokens = new List<LatexToken> { Mark(new LatexMark.Begin(BlockKind.Entry)) };
        for (var i = 0; i < parts.Count; i++) tokens.AddRange(Line(i < roles.Length ? roles[i] : LineRole.None, parts[i]));
        tokens.Add(Mark(new LatexMark.End()));
        _input.Push([.. tokens]);
        return true;

        LatexToken Mark(LatexMark mark) => new(LatexTokenKind.Mark, "", line, mark);
    }

    private bool TryReadBlock(string name, int line)
    {
        if (name is "item" or "bibitem")
        {
            _environments.BeginItem();
            if (name == "bibitem") _input.ReadGroup();
            return true;
        }

        if (LatexCommands.IsItem(name))
        {
            var parts = ReadGroups(2);
            _environments.BeginItem();
            _input.Push([.. parts.SelectMany(part => Line(LineRole.None, part)), Token(LatexTokenKind.Space, " ")]);
            return true;
        }

        if (LatexCommands.TrySingleLine(name, out var role))
        {
            if (name == "runsubsection") _page.Begin(BlockKind.Entry);
            LatexMark end = name == "runsubsection" ? new LatexMark.End() : new LatexMark.EndLine();
            if (_input.ReadGroup() is { } text) _input.Push([.. Line(role, text), new LatexToken(LatexTokenKind.Mark, "", line, end)]);
            return true;
        }

        if (name is not ("paragraph" or "subparagraph")) return false;
        _input.ReadStar();
        _page.EndParagraph();
        OpenArgument(RunStyle.Bold);
        return true;
    }

    // A command of a class that is not at hand: alone on its line with several arguments it is an entry, else it shows them.
    private void ReadUnknown(int line)
    {
        _input.ReadStar();
        while (_input.ReadOptional() is not null) ;
        if (_input.Peek().Kind != LatexTokenKind.Open && !_page.AtLineStart) return;
        var parts = ReadGroups(9);
        if (parts.Count == 0) return;
        var entry = parts.Count > 1 && _page.AtLineStart && !_page.IsCapturing;
        var tokens = new List<LatexToken>();
        if (entry) tokens.Add(new LatexToken(LatexTokenKind.Mark, "", line, new LatexMark.Begin(BlockKind.Entry)));
        foreach (var part in parts)
        {
            if (entry) tokens.AddRange(Line(LineRole.None, part));
            else tokens.AddRange([Token(LatexTokenKind.Open, "{"), .. part, Token(LatexTokenKind.Close, "}"), .. parts.Count > 1 ? [Token(LatexTokenKind.Space, " ")] : Array.Empty<LatexToken>()]);
        }

        if (entry) tokens.Add(new LatexToken(LatexTokenKind.Mark, "", line, new LatexMark.End()));
        _input.Push([.. tokens]);
    }

    private List<LatexToken[]> ReadGroups(int most)
    {
        var groups = new List<LatexToken[]>();
        while (groups.Count < most && _input.ReadGroup() is { } group) groups.Add(group);
        return groups;
    }

    private void Drop(int arguments)
    {
        _input.ReadStar();
        while (_input.ReadOptional() is not null) ;
        for (var i = 0; i < arguments; i++)
        {
            if (_input.Peek().Kind == LatexTokenKind.Raw) _input.Next();
            else if (_input.Peek().Kind == LatexTokenKind.Command && i == 0) _input.Next();
            else _input.ReadGroup();
            while (_input.ReadOptional() is not null) ;
        }
    }

    private void DropMeasure()
    {
        if (_input.Peek() is not { Kind: LatexTokenKind.Text } token) return;
        var text = token.Text.AsSpan().TrimStart("=-+.0123456789");
        if (text.Length == token.Text.Length) return;
        _input.Next();
        foreach (var unit in (ReadOnlySpan<string>)["pt", "em", "ex", "cm", "mm", "in", "pc", "bp", "sp"])
            if (text.StartsWith(unit)) text = text[unit.Length..];
        if (text.Length > 0) _input.Push(token with { Text = text.ToString() });
    }

    private LatexToken[] Line(LineRole role, LatexToken[] text) =>
        [new LatexToken(LatexTokenKind.Mark, "", _input.Line, new LatexMark.Line(role)), Token(LatexTokenKind.Open, "{"), .. text, Token(LatexTokenKind.Close, "}")];

    private LatexToken Token(LatexTokenKind kind, string text) => new(kind, text, _input.Line);

    private static LatexToken[] Captured(LatexCapture what, LatexToken[] text, int line, int level = 0) =>
    [
        new(LatexTokenKind.Open, "{", line), new(LatexTokenKind.Mark, "", line, new LatexMark.BeginCapture(what, level)),
        .. text,
        new(LatexTokenKind.Mark, "", line, new LatexMark.EndCapture()), new(LatexTokenKind.Close, "}", line),
    ];

    private static bool BeginsDocument(LatexToken[] tokens)
    {
        for (var i = 0; i + 2 < tokens.Length; i++)
            if (tokens[i].IsCommand("begin") && tokens[i + 2] is { Kind: LatexTokenKind.Text, Text: "document" }) return true;
        return false;
    }
}
