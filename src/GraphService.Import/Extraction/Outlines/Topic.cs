using GraphService.Import.Documents;

namespace GraphService.Import.Extraction.Outlines;

/// <summary>A section of a profile with what it is about.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Heading">Its heading, or null.</param>
/// <param name="Year">The year that its heading or a heading above gives, or null.</param>
/// <param name="Blocks">Its blocks; headings that are no section's stay among them.</param>
internal sealed record Topic(SectionKind Kind, TextLine? Heading, int? Year, IReadOnlyList<Block> Blocks);
