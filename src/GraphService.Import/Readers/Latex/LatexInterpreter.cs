using GraphService.Import.Documents;
using GraphService.Import.Readers.Latex.Macros;
using GraphService.Import.Readers.Latex.Pages;
using GraphService.Import.Readers.Latex.Tokens;

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
    private readonly LatexTypesetter _typesetter;
    private readonly LatexBlocks _blocks;
    private readonly LatexGroups _groups = new();
    private readonly LatexPage _page;
    private readonly List<(int Line, string Name)> _notFollowed = [];
    private readonly List<LatexToken> _header = [];

    public LatexInterpreter(LatexToken[] tokens, int deepest)
    {
        _input = new LatexInput(tokens);
        _macros = new LatexMacros(_input);
        _conditionals = new LatexConditionals(_input, _macros);
        _page = new LatexPage(deepest);
        _environments = new LatexEnvironments(_input, _macros, _page, _groups);
        _typesetter = new LatexTypesetter(_input, _groups, _page, _environments) { IsBody = !BeginsDocument(tokens) };
        _blocks = new LatexBlocks(_input, _page, _environments);
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

    private void Read(LatexToken token)
    {
        switch (token.Kind)
        {
            case LatexTokenKind.Text or LatexTokenKind.Raw:
                _typesetter.ReadText(token);
                break;
            case LatexTokenKind.Space:
                if (token.Text == "\n" && _environments.ObeysLines) _page.EndLine();
                else if (!_groups.Current.Math) _page.Space();
                break;
            case LatexTokenKind.Paragraph:
                _groups.Current = _groups.Current with { Math = false };
                if (_typesetter.IsBody) _page.EndParagraph();
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
                if (!_environments.TryEndCell()) _typesetter.Emit("&", token.Line);
                break;
            case LatexTokenKind.Mark:
                _typesetter.ReadMark(token.Mark!);
                break;
            case LatexTokenKind.Command:
                ReadCommand(token);
                break;
        }
    }

    private void ReadCommand(LatexToken token)
    {
        var name = _macros.Resolve(token.Text);
        if (_macros.TryDefine(name) || _conditionals.TryRead(name) || TryReadDocument(name)) return;
        if (TryReadHeading(name)) return;
        if (_macros.TryExpand(token with { Text = name })) return;
        if (!_typesetter.IsBody && !_page.IsCapturing)
        {
            if (LatexCommands.DroppedArguments(name) is { } skipped) _blocks.Drop(skipped);
            else if (LatexCommands.TrySingleLine(name, out var role) && _input.ReadGroup() is { } text) _header.AddRange(LatexTokens.Line(role, text, token.Line));
            return;
        }

        if (_typesetter.TryRead(name, token.Line)) return;
        if (_blocks.TryReadEntry(name, token.Line) || _blocks.TryReadBlock(name, token.Line)) return;
        if (LatexCommands.DroppedArguments(name) is { } arguments) _blocks.Drop(arguments);
        else _blocks.ReadUnknown(token.Line);
    }

    // What says something about the whole document, before or after its beginning.
    private bool TryReadDocument(string name)
    {
        switch (name)
        {
            case "documentclass" or "documentstyle":
                _input.ReadOptional();
                _blocks.DocumentClass = LatexMacros.Flatten(_input.ReadGroup() ?? []).Trim();
                return true;
            case "begin":
                var environment = LatexMacros.Flatten(_input.ReadGroup() ?? []).Trim();
                if (environment == "document") BeginDocument();
                else if (_typesetter.IsBody) _environments.Begin(environment);
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
                if (_input.ReadGroup() is { } note) _input.Push(LatexTokens.Captured(_typesetter.IsBody ? LatexCapture.Footnote : LatexCapture.Nothing, note, _input.Line));
                return true;
            case "input" or "include" or "subfile":
                if (_input.Peek() is { Kind: LatexTokenKind.Raw } file && _typesetter.IsBody) _notFollowed.Add((file.Line, file.Text));
                if (_input.Peek().Kind == LatexTokenKind.Raw) _input.Next();
                return true;
            default:
                return false;
        }
    }

    // What the preamble said about the person stands at the top of the page.
    private void BeginDocument()
    {
        _typesetter.IsBody = true;
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
        for (var i = 0; i < most && _input.ReadGroup() is { } part; i++) tokens.AddRange(LatexTokens.Captured(what, part, _input.Line));
        _input.Push([.. tokens]);
    }

    // \header{First}{Last}{subtitle} of friggeri-cv; elsewhere a heading.
    private void ReadHeader()
    {
        var parts = _input.ReadGroups(3);
        if (parts.Count == 1) _input.Push(LatexTokens.Heading(parts[0], 1, _input.Line));
        else if (parts.Count > 1) _input.Push([.. LatexTokens.Captured(LatexCapture.Author, parts[0], _input.Line), .. LatexTokens.Captured(LatexCapture.Author, parts[1], _input.Line)]);
    }

    private bool TryReadHeading(string name)
    {
        var level = LatexCommands.HeadingLevel(name);
        if (level == 0 || !_typesetter.IsBody) return false;
        // A file's own macro of this name that takes more than the words is no plain heading, unless it takes the section's text too.
        var arguments = _macros.Find(name)?.Parameters.Count(parameter => parameter is { Default: null, Star: false }) ?? 1;
        if (arguments is not (1 or 2)) return false;
        _input.ReadStar();
        _input.ReadOptional();
        if (_input.ReadGroup() is not { } heading) return false;
        if (arguments == 2 && !LatexHeadings.NamesSection(LatexMacros.Flatten(heading)))
        {
            _input.Push(LatexTokens.Group(heading, _input.Line));
            return false;
        }

        heading = [.. heading.Select(token => token.IsCommand("\\") ? LatexTokens.Space(token.Line) : token)];
        _input.Push(LatexTokens.Heading(heading, level, _input.Line));
        return true;
    }

    private static bool BeginsDocument(LatexToken[] tokens)
    {
        for (var i = 0; i + 2 < tokens.Length; i++)
            if (tokens[i].IsCommand("begin") && tokens[i + 2] is { Kind: LatexTokenKind.Text, Text: "document" }) return true;
        return false;
    }
}
