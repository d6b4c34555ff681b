using GraphService.Import.Documents;

namespace GraphService.Import.Readers.Latex.Pages;

/// <summary>A block while it is written.</summary>
internal sealed class LatexFrame(BlockKind kind)
{
    public BlockKind Kind { get; set; } = kind;

    public List<TextLine> Lines { get; } = [];

    public List<Block> Children { get; } = [];

    public LatexLine Line { get; private set; } = new(LineRole.None, false);

    /// <summary>An empty line followed: text starts a new block, and only a list may still join this one.</summary>
    public bool Ended { get; set; }

    /// <summary>It is an entry with all its arguments: the next one stands beside it, not in it.</summary>
    public bool Complete { get; set; }

    /// <summary>It is the row of a table whose first cell is empty.</summary>
    public bool FirstCellEmpty { get; set; }

    /// <summary>Whether its first line is large from end to end.</summary>
    public bool StartsLarge { get; private set; }

    public bool IsEmpty => Lines.Count == 0 && Children.Count == 0 && Line.IsEmpty;

    public void EndLine(LineRole next = LineRole.None, bool argument = false)
    {
        if (!Line.IsEmpty)
        {
            if (Lines.Count == 0) StartsLarge = Line.AllLarge;
            Lines.Add(Line.Build());
        }

        Line = new LatexLine(next, argument);
    }

    /// <summary>The finished block, or the blocks to put in its place when it only wraps others.</summary>
    public IReadOnlyList<Block> Build()
    {
        EndLine();
        if (Lines.Count == 0) return Children;
        var range = Lines[0].Range;
        foreach (var line in Lines) range = range.Union(line.Range);
        foreach (var child in Children) range = range.Union(child.Range);
        var kind = Kind == BlockKind.Paragraph && Children.Count > 0 ? BlockKind.Entry : Kind;
        return [new Block(kind, Lines, Children, range)];
    }
}
