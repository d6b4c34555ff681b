namespace GraphService.Import.Documents;

/// <summary>
/// A profile as the rules see it, whatever it was written in. Comments, scripts, hidden parts and navigation are not in it.
/// </summary>
/// <param name="Format">What it was written in.</param>
/// <param name="Title">The document's own title (front matter, <c>title</c> element, <c>\\title</c>), or null.</param>
/// <param name="Author">The document's own statement of its author (metadata, <c>\\name</c>, <c>\\author</c>), or null.</param>
/// <param name="Sections">The sections in order.</param>
public sealed record ProfileDocument(
    DocumentFormat Format, TextLine? Title, TextLine? Author, IReadOnlyList<Section> Sections)
{
    /// <summary>A document with nothing in it.</summary>
    public static ProfileDocument Empty(DocumentFormat format) => new(format, null, null, []);
}
