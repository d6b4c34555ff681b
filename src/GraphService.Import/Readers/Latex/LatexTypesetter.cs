using GraphService.Import.Documents;
using GraphService.Import.Readers.Latex.Macros;
using GraphService.Import.Readers.Latex.Pages;
using GraphService.Import.Readers.Latex.Tokens;

namespace GraphService.Import.Readers.Latex;

/// <summary>Sets text on the page: characters, spaces, styles and links.</summary>
internal sealed class LatexTypesetter(LatexInput input, LatexGroups groups, LatexPage page, LatexEnvironments environments)
{
    // From here on a size is a heading's or a name's, not the text's.
    private const double LargePoints = 14.4;

    /// <summary>The preamble is over: text is on the page.</summary>
    public bool IsBody { get; set; }

    /// <summary>Sets text, in a formula with its raised and lowered parts.</summary>
    public void ReadText(LatexToken token)
    {
        if (!groups.Current.Math)
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
        if (at + 1 < token.Text.Length) input.Push(token with { Text = token.Text[(at + 1)..] });
        OpenArgument(raised ? RunStyle.Superscript : RunStyle.Subscript);
    }

    /// <summary>Follows a command that only says how text is set; false when it does more.</summary>
    public bool TryRead(string name, int line) => TryReadCharacter(name, line) || TryReadSpacing(name) || TryReadStyle(name) || TryReadLink(name, line);

    /// <summary>Sets characters as they are.</summary>
    public void Emit(string text, int line)
    {
        if (!IsBody && !page.IsCapturing) return;
        var now = groups.Current;
        if (now.Upper is { } upper) text = upper ? text.ToUpperInvariant() : text.ToLowerInvariant();
        if (now.Math && (now.Style & (RunStyle.Superscript | RunStyle.Subscript)) != 0) text = LatexSymbols.Shift(text, now.Style.HasFlag(RunStyle.Superscript));
        page.Text(text, now.Style, now.Link, now.Large, line);
    }

    /// <summary>Follows an instruction.</summary>
    public void ReadMark(LatexMark mark)
    {
        switch (mark)
        {
            case LatexMark.Link link: groups.Current = groups.Current with { Link = link.Address }; break;
            case LatexMark.Style style: groups.AddStyle(style.Added); break;
            case LatexMark.LetterCase letters: groups.Current = groups.Current with { Upper = letters.Upper }; break;
            case LatexMark.Line line: page.StartLine(line.Role); break;
            case LatexMark.EndLine: page.EndLine(); break;
            case LatexMark.Begin begin: page.Begin(begin.Kind); break;
            case LatexMark.End: page.End(); break;
            case LatexMark.BeginCapture capture: page.BeginCapture(capture.What, capture.Level); break;
            case LatexMark.EndCapture: page.EndCapture(); break;
        }
    }

    private bool TryReadCharacter(string name, int line)
    {
        if (LatexAccents.IsAccent(name) && !(environments.IsTabbing && name is "=" or "'" or "`"))
        {
            var letters = string.Concat(input.ReadArgument().Select(token =>
                token.Kind == LatexTokenKind.Command ? LatexSymbols.Character(token.Text) : token.Kind == LatexTokenKind.Text ? token.Text : ""));
            Emit(LatexAccents.Put(name, letters), line);
            return true;
        }

        if (LatexSymbols.Character(name) is not { } character) return false;
        Emit(character, line);
        if (input.Peek().Kind == LatexTokenKind.Open && char.IsAsciiLetter(name[0])) SkipEmptyGroup();
        return true;
    }

    // "\ldots{}": the empty group only ends the command.
    private void SkipEmptyGroup()
    {
        var open = input.Next();
        if (input.Peek().Kind == LatexTokenKind.Close) input.Next();
        else input.Push(open);
    }

    private bool TryReadSpacing(string name)
    {
        switch (name)
        {
            case "\\" or "newline" or "linebreak" or "tabularnewline":
                input.ReadStar();
                input.ReadOptional();
                if (name == "newline") page.BreakSoftly();
                else if (!environments.TryEndRow()) page.EndLine();
                return true;
            case "par" or "newpage" or "clearpage" or "bigskip" or "medskip":
                page.EndParagraph();
                return true;
            case "hfill" or "hfil" or "dotfill" or "hrulefill" or ">" or "tab":
                if (!environments.TryEndCell()) page.EndLine();
                return true;
            case "hrule" or "vrule":
                DropRule();
                return true;
            case "hspace":
                input.ReadStar();
                if (input.ReadGroup() is { } width && width.Any(part => part.IsCommand("fill"))) page.EndLine();
                else page.Space();
                return true;
            case " " or "," or ";" or ":" or "quad" or "qquad" or "enspace" or "thinspace" or "space" or "newblock" or "nobreakspace" or "xspace":
                if (name != "xspace") page.Space();
                return true;
            case "-" or "/" or "@" or "!" or "=" or "+" or "<" or "kill" or "displaystyle" or "left" or "right" or "limits":
                return true;
            case "(" or ")" or "[" or "]":
                groups.Current = groups.Current with { Math = name is "(" or "[" };
                return true;
            case "vskip" or "hskip" or "kern" or "parindent" or "parskip" or "baselineskip" or "itemsep" or "tabcolsep" or "leftskip" or "rightskip" or "hangindent" or "hangafter" or "parfillskip" or "moveleft" or "moveright" or "raise" or "lower":
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
            groups.Current = groups.Current with { Large = true };
            return true;
        }

        if (name == "fontsize")
        {
            var size = LatexMacros.Flatten(input.ReadGroup() ?? []).AsSpan().Trim();
            input.ReadGroup();
            if (double.TryParse(WithoutMeasure(size), System.Globalization.CultureInfo.InvariantCulture, out var points) && points >= LargePoints) groups.Current = groups.Current with { Large = true };
            return true;
        }

        if (LatexCommands.TryDeclaration(name, out var declared))
        {
            var current = groups.Current;
            groups.Current = current with { Style = declared is null ? RunStyle.None : current.Style | declared.Value, Large = current.Large && name != "normalsize" };
            return true;
        }

        if (name is "paragraph" or "subparagraph")
        {
            input.ReadStar();
            page.EndParagraph();
            OpenArgument(RunStyle.Bold);
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
        while (input.ReadOptional() is not null) ;
        for (var i = 0; i < before; i++)
        {
            input.ReadArgument();
            while (input.ReadOptional() is not null) ;
        }

        OpenArgument(style);
        return true;
    }

    // Reads on inside the argument, whose braces end the style; nothing is copied.
    private void OpenArgument(RunStyle style, LatexMark? mark = null)
    {
        if (input.SkipSpaceTo(LatexTokenKind.Open))
        {
            input.Next();
            groups.Open();
            groups.AddStyle(style);
            if (mark is not null) ReadMark(mark);
            return;
        }

        var argument = input.ReadArgument();
        mark ??= new LatexMark.Style(style);
        if (argument.Length > 0)
            input.Push(LatexTokens.Group(mark, argument, input.Line));
    }

    private bool TryReadLink(string name, int line)
    {
        switch (name)
        {
            case "href":
                input.ReadOptional();
                OpenArgument(RunStyle.None, new LatexMark.Link(ReadAddress()));
                return true;
            case "url" or "nolinkurl" or "path":
                var address = ReadAddress();
                EmitLink(address, address, line);
                return true;
            case "hyperref":
                input.ReadOptional();
                OpenArgument(RunStyle.None);
                return true;
            case "doi":
                var doi = LatexMacros.Flatten(input.ReadArgument());
                EmitLink("doi:" + doi, "https://doi.org/" + doi, line);
                return true;
            case "arxiv" or "arXiv":
                var arxiv = LatexMacros.Flatten(input.ReadArgument());
                EmitLink("arXiv:" + arxiv, "https://arxiv.org/abs/" + arxiv, line);
                return true;
            case "texorpdfstring":
                var shown = input.ReadArgument();
                input.ReadArgument();
                input.Push(shown);
                return true;
            default:
                return false;
        }
    }

    private string ReadAddress()
    {
        var address = input.SkipSpaceTo(LatexTokenKind.Raw) ? input.Next().Text : LatexMacros.Flatten(input.ReadArgument());
        return address.Contains('\\')
            ? address.Replace("\\textasciitilde", "~", StringComparison.Ordinal).Replace("\\~{}", "~", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal)
            : address;
    }

    private void EmitLink(string text, string address, int line)
    {
        groups.Open();
        groups.Current = groups.Current with { Link = address };
        Emit(text, line);
        groups.Close();
    }

    // "=1 true cm", "0.5em", "1ex plus 1fil": a measure goes on as long as its words do.
    private void DropMeasure()
    {
        if (input.Peek() is not { Kind: LatexTokenKind.Text } token) return;
        var text = token.Text.AsSpan().TrimStart("=-+.0123456789");
        if (text.Length == token.Text.Length) return;
        input.Next();
        var rest = WithoutUnit(text);
        if (rest.Length == 0 && text.Length == 0) DropWords("true", "cm", "mm", "in", "pt", "em", "ex");
        if (rest.Length > 0) input.Push(token with { Text = rest.ToString() });
    }

    // "\hrule width 5cm height 1pt"
    private void DropRule()
    {
        for (var guard = 0; guard < 3; guard++)
        {
            while (input.Peek().Kind == LatexTokenKind.Space) input.Next();
            if (input.Peek() is not { Kind: LatexTokenKind.Text, Text: "width" or "height" or "depth" }) break;
            input.Next();
            while (input.Peek().Kind == LatexTokenKind.Space) input.Next();
            if (input.Peek().Kind == LatexTokenKind.Command) input.Next();
            else DropMeasure();
        }

        if (!page.AtLineStart) page.Space();
    }

    private void DropWords(params ReadOnlySpan<string> words)
    {
        for (var guard = 0; guard < 2; guard++)
        {
            if (input.Peek() is not { Kind: LatexTokenKind.Space } space) return;
            input.Next();
            if (input.Peek() is { Kind: LatexTokenKind.Text } word && words.Contains(word.Text))
            {
                input.Next();
                continue;
            }

            input.Push(space);
            return;
        }
    }

    private static ReadOnlySpan<char> WithoutMeasure(ReadOnlySpan<char> size) => size.EndsWith("pt") ? size[..^2] : size;

    private static ReadOnlySpan<char> WithoutUnit(ReadOnlySpan<char> text)
    {
        foreach (var unit in (ReadOnlySpan<string>)["pt", "em", "ex", "cm", "mm", "in", "pc", "bp", "sp"])
            if (text.StartsWith(unit)) return text[unit.Length..];
        return text;
    }
}
