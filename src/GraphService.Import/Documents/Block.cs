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
    /// <summary>A block of lines without children.</summary>
    public static Block Of(BlockKind kind, IReadOnlyList<TextLine> lines) =>
        new(kind, lines, [], lines.Select(line => line.Range).Aggregate((a, b) => a.Union(b)));

    /// <summary>All lines: its own, then its children's, depth first.</summary>
    public IEnumerable<TextLine> AllLines() => Children.Count == 0 ? Lines : Lines.Concat(Children.SelectMany(child => child.AllLines()));
}
