namespace GraphService.Import.Documents;

/// <summary>What kind of thing a block is on the page.</summary>
public enum BlockKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>An item of a list; nested lists are its children.</summary>
    Item,

    /// <summary>
    /// Several lines that the page holds together as one entry: a row of a layout table, a box, a timeline element, a
    /// LaTeX CV entry.
    /// </summary>
    Entry,

    /// <summary>A row of a data table; each cell is a line.</summary>
    Row,

    /// <summary>Text as it was typed, whose line breaks count: plain text, preformatted text.</summary>
    Verbatim,

    /// <summary>
    /// A heading inside a block or between blocks, which may be a section's heading or an entry's title; the rules decide.
    /// Readers that know their sections (LaTeX) give <see cref="Section"/>s instead.
    /// </summary>
    Heading,
}
