namespace GraphService.Import.Documents;

/// <summary>A paragraph, list item, entry or table row, with the lines it shows and the blocks inside it.</summary>
/// <param name="Kind">What it is on the page.</param>
/// <param name="Lines">Its own lines, in order, without those of <paramref name="Children"/>.</param>
/// <param name="Children">Blocks inside it, such as the items of a nested list. They follow the lines.</param>
/// <param name="Range">The lines of the original file, children included.</param>
/// <param name="Level">For a heading, 1 for the highest; else 0.</param>
public sealed record Block(
    BlockKind Kind, IReadOnlyList<TextLine> Lines, IReadOnlyList<Block> Children, LineRange Range, int Level = 0)
{
    private IReadOnlyList<TextLine>? _allLines;

    // Lines and children may be others in a copy.
    private Block(Block other) => (Kind, Lines, Children, Range, Level) = (other.Kind, other.Lines, other.Children, other.Range, other.Level);

    /// <summary>A block of lines without children.</summary>
    public static Block Of(BlockKind kind, IReadOnlyList<TextLine> lines)
    {
        var range = lines[0].Range;
        for (var i = 1; i < lines.Count; i++) range = range.Union(lines[i].Range);
        return new Block(kind, lines, [], range);
    }

    /// <summary>All lines: its own, then its children's, depth first. They are collected once.</summary>
    public IReadOnlyList<TextLine> AllLines() => Children.Count == 0 ? Lines : _allLines ??= Collect();

    private List<TextLine> Collect()
    {
        var lines = new List<TextLine>(Lines);
        foreach (var child in Children) lines.AddRange(child.AllLines());
        return lines;
    }
}
