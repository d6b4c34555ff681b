namespace GraphService.Import.Documents;

/// <summary>A heading and the blocks below it, up to the next heading of any level.</summary>
/// <param name="Heading">The heading, or null for what stands before the first one.</param>
/// <param name="Level">1 for the highest heading; 0 without a heading.</param>
/// <param name="Blocks">The blocks in order.</param>
public sealed record Section(TextLine? Heading, int Level, IReadOnlyList<Block> Blocks)
{
    /// <summary>The heading's text, or an empty string.</summary>
    public string Title => Heading?.Text ?? "";
}
