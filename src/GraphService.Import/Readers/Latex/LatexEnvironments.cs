using System.Collections.Frozen;
using GraphService.Import.Documents;
using GraphService.Import.Readers.Latex.Macros;
using GraphService.Import.Readers.Latex.Pages;
using GraphService.Import.Readers.Latex.Tokens;

namespace GraphService.Import.Readers.Latex;

/// <summary>Begins and ends environments: lists, tables, entries, sections, and those without a meaning of their own.</summary>
internal sealed class LatexEnvironments(LatexInput input, LatexMacros macros, LatexPage page, LatexGroups groups)
{
    private static readonly FrozenSet<string> Lists = FrozenSet.Create(StringComparer.Ordinal,
        "itemize", "enumerate", "description", "etaremune", "compactitem", "compactenum", "tightemize", "cvitems", "innerlist", "outerlist",
        "list", "trivlist", "thebibliography", "bibsection", "publications", "cvlist", "eventlist", "yearlist", "factlist", "inparaenum");

    // Tables, with how many arguments stand before the first cell.
    private static readonly FrozenDictionary<string, int> Tables = new Dictionary<string, int>
    {
        ["tabular"] = 1,
        ["tabular*"] = 2,
        ["tabularx"] = 2,
        ["tabulary"] = 2,
        ["longtable"] = 1,
        ["supertabular"] = 1,
        ["xltabular"] = 2,
        ["tabu"] = 1,
        ["longtabu"] = 1,
        ["array"] = 1,
        ["tblr"] = 1,
        ["longtblr"] = 1,
        ["tabbing"] = 0,
        ["ltabulary"] = 1,
        ["tabularew"] = 1,
    }.ToFrozenDictionary();

    // Transparent environments whose arguments are measures.
    private static readonly FrozenDictionary<string, int> Measured = new Dictionary<string, int>
    {
        ["minipage"] = 1,
        ["multicols"] = 1,
        ["spacing"] = 1,
        ["adjustwidth"] = 2,
        ["paracol"] = 1,
        ["column"] = 1,
        ["changemargin"] = 2,
        ["textblock"] = 1,
        ["adjustbox"] = 1,
        ["mdframed"] = 0,
        ["tcolorbox"] = 0,
        ["varwidth"] = 1,
        ["addmargin"] = 1,
        ["hangparas"] = 2,
    }.ToFrozenDictionary();

    // Environments without arguments: a group after them is text.
    private static readonly FrozenSet<string> Plain = FrozenSet.Create(StringComparer.Ordinal,
        "center", "flushleft", "flushright", "quote", "quotation", "abstract", "titlepage", "small", "footnotesize", "large", "raggedright",
        "onehalfspace", "singlespace", "resume", "cv", "aside", "entrylist", "cventries", "cvhonors", "cvskills", "sloppypar", "samepage");

    private static readonly FrozenSet<string> Skipped = FrozenSet.Create(StringComparer.Ordinal,
        "tikzpicture", "picture", "pgfpicture", "pspicture", "figure", "figure*", "wrapfigure", "equation", "align", "axis", "CJKfilltwosides");

    private const int Deepest = 500;

    private readonly Stack<Opened> _open = new();
    private readonly Dictionary<string, int> _openNames = new(StringComparer.Ordinal);
    private int _openTables;

    /// <summary>White space at the end of a line of the source breaks the line.</summary>
    public bool ObeysLines => _open.Count > 0 && _open.Peek().Name == "aside";

    /// <summary>Ends a row, where the place of reading is a table's, and not inside a cell's braces.</summary>
    public bool TryEndRow()
    {
        if (_open.Count == 0 || _open.Peek() is not { IsTable: true } table || groups.Depth != table.Groups) return false;
        page.EndRow(table.Depth);
        return true;
    }

    /// <summary>Ends a cell inside a table, and says whether it was one.</summary>
    public bool TryEndCell()
    {
        if (_openTables == 0) return false;
        page.EndCell();
        return true;
    }

    public bool IsTabbing => _open.Count > 0 && _open.Peek().Name == "tabbing";

    public void Begin(string name)
    {
        if (_open.Count >= Deepest) return;
        var plain = name.TrimEnd('*');
        groups.Open();
        if (Lists.Contains(plain)) BeginList(name, plain);
        else if (Tables.TryGetValue(name, out var arguments)) BeginTable(name, arguments);
        else if (LatexCommands.EntryEnvironment(name) is { } roles) BeginEntry(name, roles);
        else if (Skipped.Contains(name)) Skip(name);
        else if (macros.Environment(name) is { } own && LatexCommands.HeadingLevel(name) == 0) BeginOwn(name, own);
        else if (LatexCommands.HeadingLevel(name) is > 0 and var level) BeginSection(name, level);
        else BeginOther(name);
    }

    /// <summary>Ends an environment and those left open in it.</summary>
    public void End(string name)
    {
        if (_openNames.GetValueOrDefault(name) == 0) return;
        while (_open.Peek().Name != name) Close(Pop());
        var ended = Pop();
        if (ended.Tail is { Length: > 0 } tail)
        {
            // The file's own environment first does what its definition says, then ends.
            Push(ended with { Tail = null });
            input.Push(
                [.. tail, new LatexToken(LatexTokenKind.Command, "end", input.Line), .. LatexTokens.Group([new LatexToken(LatexTokenKind.Text, name, input.Line)], input.Line)]);
            return;
        }

        Close(ended);
    }

    /// <summary>Begins an item of the list around, or of the environment around when there is no list.</summary>
    public void BeginItem()
    {
        var depth = 0;
        foreach (var opened in _open)
        {
            depth = opened.Depth + (opened.IsTable ? 1 : 0);
            if (opened.IsTable || opened.HoldsItems || Lists.Contains(opened.Name.TrimEnd('*'))) break;
        }

        page.CloseTo(depth);
        page.Begin(BlockKind.Item);
        ReadLabel();
    }

    private void Push(Opened opened)
    {
        _open.Push(opened);
        _openNames[opened.Name] = _openNames.GetValueOrDefault(opened.Name) + 1;
        if (Tables.ContainsKey(opened.Name)) _openTables++;
    }

    private Opened Pop()
    {
        var closed = _open.Pop();
        _openNames[closed.Name]--;
        if (Tables.ContainsKey(closed.Name)) _openTables--;
        return closed;
    }

    private void Close(Opened opened)
    {
        groups.CloseTo(opened.Groups - 1);
        if (opened.IsInline) return;
        if (opened.IsEntry) page.CloseTo(opened.Depth - 1);
        else if (opened.Block) page.EndList(opened.Depth);
        else page.EndParagraph();
    }

    private void BeginList(string name, string plain)
    {
        input.ReadOptional();
        var arguments = plain switch { "list" => 2, "thebibliography" => 1, _ => 0 };
        for (var i = 0; i < arguments; i++) input.ReadGroup();
        var depth = page.BeginList();
        Push(new Opened(name, groups.Depth, depth, Block: true, HoldsItems: true));
    }

    private void BeginTable(string name, int arguments)
    {
        input.ReadOptional();
        for (var i = 0; i < arguments; i++)
        {
            input.ReadGroup();
            input.ReadOptional();
        }

        // A table of one cell only places a word on its line.
        if (HoldsOneCell())
        {
            Push(new Opened(name, groups.Depth, page.Depth, IsInline: true));
            return;
        }

        page.BeginTable();
        // In an item or an entry the cells are lines of it; a table on its own has rows.
        var rows = page.Depth == 0;
        Push(new Opened(name, groups.Depth, page.Depth, Block: rows, IsTable: rows));
        if (rows) page.Begin(BlockKind.Row);
        else page.EndLine();
    }

    private bool HoldsOneCell()
    {
        const int Longest = 60;
        var read = new List<LatexToken>();
        var isOne = false;
        while (read.Count < Longest && input.Peek().Kind is not (LatexTokenKind.End or LatexTokenKind.Paragraph or LatexTokenKind.Cell))
        {
            var token = input.Next();
            read.Add(token);
            isOne = token.IsCommand("end");
            if (isOne || token.IsCommand("\\") || token.IsCommand("begin")) break;
        }

        input.Push([.. read]);
        return isOne;
    }

    private void BeginEntry(string name, LineRole[] roles)
    {
        var arguments = new List<LatexToken>();
        for (var i = 0; i < roles.Length && input.ReadGroup() is { } argument; i++) arguments.AddRange(LatexTokens.Line(roles[i], argument, input.Line));
        page.Begin(BlockKind.Entry);
        Push(new Opened(name, groups.Depth, page.Depth, Block: true, HoldsItems: true, IsEntry: true));
        input.Push([.. arguments, LatexTokens.Mark(new LatexMark.EndLine(), input.Line)]);
    }

    private void BeginOwn(string name, LatexEnvironment own)
    {
        Push(new Opened(name, groups.Depth, page.Depth, Tail: own.End));
        if (!input.Exhausted) input.Push(macros.Fill(own.Begin, input.Line));
    }

    private void BeginSection(string name, int level)
    {
        input.ReadOptional();
        var heading = input.ReadGroup();
        page.CloseTo(0);
        Push(new Opened(name, groups.Depth, page.Depth, HoldsItems: true));
        if (heading is not null) input.Push(LatexTokens.Heading(heading, level, input.Line));
    }

    private void BeginOther(string name)
    {
        page.CloseParagraph();
        var option = input.ReadOptional();
        while (input.ReadOptional() is not null) ;
        if (Measured.TryGetValue(name, out var measures))
        {
            for (var i = 0; i < measures; i++)
            {
                input.ReadGroup();
                input.ReadOptional();
            }
        }

        if (Plain.Contains(name) || Measured.ContainsKey(name)) Push(new Opened(name, groups.Depth, page.Depth));
        else BeginUnknown(name, option);
    }

    // An unknown environment with words for arguments is an entry, as \begin{job}{ACME}{2019}.
    private void BeginUnknown(string name, LatexToken[]? option)
    {
        var shown = new List<LatexToken>();
        while (input.Peek().Kind == LatexTokenKind.Open && input.ReadGroup() is { } argument)
            if (IsWords(argument)) shown.AddRange(LatexTokens.Line(LineRole.None, argument, input.Line));
        if (shown.Count > 0 && option is not null && IsWords(option)) shown.AddRange(LatexTokens.Line(LineRole.None, option, input.Line));
        if (shown.Count == 0)
        {
            Push(new Opened(name, groups.Depth, page.Depth));
            return;
        }

        page.Begin(BlockKind.Entry);
        Push(new Opened(name, groups.Depth, page.Depth, Block: true, HoldsItems: true, IsEntry: true));
        input.Push([.. shown, LatexTokens.Mark(new LatexMark.EndLine(), input.Line)]);
    }

    private void Skip(string name)
    {
        var depth = 1;
        while (input.Next() is { Kind: not LatexTokenKind.End } token)
        {
            if (!token.IsCommand("end") && !token.IsCommand("begin")) continue;
            var other = LatexMacros.Flatten(input.ReadGroup() ?? []);
            if (other == "document") break;
            if (other == name && (depth += token.Text == "begin" ? 1 : -1) == 0) break;
        }

        groups.Close();
    }

    // A label of words or of a year is text; a bullet or a number is not.
    private void ReadLabel()
    {
        if (input.ReadOptional() is not { } label) return;
        var text = LatexMacros.Flatten(label).Trim();
        var dated = text.Count(char.IsAsciiDigit) >= 4;
        if (dated) input.Push([.. LatexTokens.Line(LineRole.None, label, input.Line), LatexTokens.Mark(new LatexMark.EndLine(), input.Line)]);
        else if (text.Count(char.IsLetter) > 3 || IsShortWord(text)) input.Push([.. LatexTokens.Group(label, input.Line), LatexTokens.Space(input.Line)]);
    }

    // "Ph.D." and "TA" are words; "J1", "iv." and "a" number.
    private static bool IsShortWord(string text) =>
        text.Length >= 2 && char.IsUpper(text[0]) && text.Count(char.IsLetter) >= 2 && !text.Any(char.IsAsciiDigit) && text.Any(c => char.IsLetter(c) && "IVXLC".IndexOf(c) < 0);

    private static bool IsWords(LatexToken[] argument)
    {
        var text = LatexMacros.Flatten(argument);
        return (text.Count(char.IsLetter) > 3 || text.Count(char.IsAsciiDigit) >= 4) && !text.Contains("width", StringComparison.Ordinal) && !text.Contains('=');
    }

    /// <param name="Name">The environment's name.</param>
    /// <param name="Groups">How many groups were open, its own included.</param>
    /// <param name="Depth">How many blocks stay open around what is in it.</param>
    /// <param name="Block">Its end closes the blocks in it.</param>
    /// <param name="HoldsItems">Items in it are its own.</param>
    /// <param name="IsTable">Its lines are rows.</param>
    /// <param name="IsEntry">It is a block itself.</param>
    /// <param name="IsInline">What is in it goes on with the line around.</param>
    /// <param name="Tail">What the file says its end does.</param>
    private sealed record Opened(
        string Name, int Groups, int Depth, bool Block = false, bool HoldsItems = false, bool IsTable = false, bool IsEntry = false, bool IsInline = false, LatexToken[]? Tail = null);
}
