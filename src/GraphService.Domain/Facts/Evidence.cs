namespace GraphService.Domain;

/// <summary>Where a fact was read.</summary>
/// <param name="Source">The document.</param>
/// <param name="FirstLine">First line in the document, counted from 1.</param>
/// <param name="LastLine">Last line in the document; at least <paramref name="FirstLine"/>.</param>
/// <param name="Excerpt">The words the fact was read from, shortened where long; never null.</param>
/// <param name="Confidence">0 to 1: how sure the reader is that the words say this.</param>
public sealed record Evidence(SourceId Source, int FirstLine, int LastLine, string Excerpt, double Confidence);
