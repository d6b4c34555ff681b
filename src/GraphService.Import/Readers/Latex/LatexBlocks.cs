using GraphService.Import.Documents;
using GraphService.Import.Readers.Latex.Macros;
using GraphService.Import.Readers.Latex.Pages;
using GraphService.Import.Readers.Latex.Tokens;

namespace GraphService.Import.Readers.Latex;

/// <summary>Reads commands that make blocks: entries of CV classes, items, lines of their own, and commands nobody knows.</summary>
internal sealed class LatexBlocks(LatexInput input, LatexPage page, LatexEnvironments environments)
{
    /// <summary>The document's class; some share the names of their commands.</summary>
    public string DocumentClass { get; set; } = "";

    /// <summary>An entry with its arguments, such as <c>\cventry</c>.</summary>
    public bool TryReadEntry(string name, int line)
    {
        if (!LatexCommands.IsEntry(name)) return false;
        var starred = input.ReadStar();
        var option = input.ReadOptional();
        var parts = input.ReadGroups(LatexCommands.MostArguments(name));
        if (parts.Count > 0)
        {
            input.Push(Entry(parts, LatexCommands.Entry(name, parts.Count, DocumentClass), line));
            return true;
        }

        // \entry*[2001] of the class curve: an entry with its date, and the text that follows.
        page.CloseParagraph();
        if (starred || option is not null) input.Push(Entry(option is null ? [] : [option], [LineRole.Date], line));
        return true;
    }

    /// <summary>An item, or a line of its own.</summary>
    public bool TryReadBlock(string name, int line)
    {
        if (name is "item" or "bibitem")
        {
            environments.BeginItem();
            if (name == "bibitem") input.ReadGroup();
            return true;
        }

        if (LatexCommands.IsItem(name))
        {
            var parts = input.ReadGroups(2);
            environments.BeginItem();
            input.Push([.. parts.SelectMany(part => LatexTokens.Line(LineRole.None, part, line)), LatexTokens.Space(line)]);
            return true;
        }

        if (!LatexCommands.TrySingleLine(name, out var role)) return false;
        if (name is "marginpar" or "marginnote" && ReadMarginHeading(line)) return true;
        // \runsubsection begins an entry that the lines after it go on with.
        var entry = name == "runsubsection";
        if (entry) page.Begin(BlockKind.Entry);
        LatexMark end = entry ? new LatexMark.End() : new LatexMark.EndLine();
        if (input.ReadGroup() is { } text) input.Push([.. LatexTokens.Line(role, text, line), LatexTokens.Mark(end, line)]);
        return true;
    }

    // Sections named in the margin: \marginpar{Education}. Other notes there (dates) are lines.
    private bool ReadMarginHeading(int line)
    {
        input.ReadOptional();
        if (page.IsCapturing || input.ReadGroup() is not { } note) return false;
        var heading = LatexHeadings.NamesSection(LatexMacros.Flatten(note));
        input.Push(heading ? LatexTokens.Heading(note, 1, line) : LatexTokens.Group(note, line));
        return heading;
    }

    /// <summary>A command of a class that is not at hand: alone on its line with several arguments it is an entry, else it shows them.</summary>
    public void ReadUnknown(int line)
    {
        input.ReadStar();
        while (input.ReadOptional() is not null) ;
        if (input.Peek().Kind != LatexTokenKind.Open && !page.AtLineStart) return;
        var parts = input.ReadGroups(9);
        if (parts.Count > 1 && page.AtLineStart && !page.IsCapturing)
        {
            input.Push(Entry(parts, [], line));
            return;
        }

        var shown = new List<LatexToken>();
        foreach (var part in parts)
        {
            if (shown.Count > 0) shown.Add(LatexTokens.Space(line));
            shown.AddRange(LatexTokens.Group(part, line));
        }

        input.Push([.. shown]);
    }

    /// <summary>Reads a command's arguments and leaves them out.</summary>
    public void Drop(int arguments)
    {
        input.ReadStar();
        while (input.ReadOptional() is not null) ;
        for (var i = 0; i < arguments; i++)
        {
            if (input.Peek().Kind == LatexTokenKind.Raw || (input.Peek().Kind == LatexTokenKind.Command && i == 0)) input.Next();
            else input.ReadGroup();
            while (input.ReadOptional() is not null) ;
        }
    }

    private static LatexToken[] Entry(IReadOnlyList<LatexToken[]> parts, LineRole[] roles, int line) =>
    [
        LatexTokens.Mark(new LatexMark.Begin(BlockKind.Entry), line),
        .. parts.SelectMany((part, i) => LatexTokens.Line(i < roles.Length ? roles[i] : LineRole.None, part, line)),
        LatexTokens.Mark(new LatexMark.End(), line),
    ];
}
