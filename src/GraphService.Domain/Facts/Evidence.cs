namespace GraphService.Domain;

/// <summary>Where a fact was read.</summary>
/// <param name="Source">The document.</param>
/// <param name="FirstLine">First line in the document, or in its <see cref="File"/>, counted from 1.</param>
/// <param name="LastLine">Last line there; at least <paramref name="FirstLine"/>.</param>
/// <param name="Excerpt">The words the fact was read from, shortened where long; never null.</param>
/// <param name="Confidence">0 to 1: how sure the reader is that the words say this.</param>
public sealed record Evidence(SourceId Source, int FirstLine, int LastLine, string Excerpt, double Confidence)
{
    /// <summary>The file of a document that is a folder, relative to it with <c>/</c>; null where the document is one file.</summary>
    public string? File { get; init; }

    /// <summary>Where the lines are: the document's path, and behind it that of the file.</summary>
    public string PathIn(Source source) => File is null ? source.Path : $"{source.Path}/{File}";
}
