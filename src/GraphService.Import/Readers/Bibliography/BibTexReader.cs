using GraphService.Import.Claims;
using GraphService.Import.Documents;
using GraphService.Import.Extraction;

namespace GraphService.Import.Readers.Bibliography;

/// <summary>Reads BibTeX and BibLaTeX. A bibliography states papers and does not say whose they are.</summary>
public sealed class BibTexReader : IDocumentReader
{
    /// <inheritdoc/>
    public DocumentFormat Format => DocumentFormat.BibTex;

    /// <inheritdoc/>
    public ReadResult Read(DocumentSource source, ExtractionOptions options)
    {
        var (claims, problems) = Read(source.Text.Text, 1);
        return new ReadResult(ProfileDocument.Empty(Format), claims, problems);
    }

    internal static (DocumentClaims Claims, IReadOnlyList<Problem> Problems) Read(string text, int firstLine)
    {
        var (entries, problems) = BibTexParser.Parse(text, firstLine);
        var papers = new List<PaperClaim>(entries.Count);
        var unread = new List<UnreadLine>();
        var containers = entries.Select(entry => entry.Field("crossref")).Where(key => key is not null).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries)
        {
            if (entry.Type is "xdata" or "proceedings" or "mvproceedings" || containers.Contains(entry.Key)) continue;
            if (BibTexWorks.Claim(entry) is { } paper) papers.Add(paper);
            else unread.Add(new UnreadLine(entry.Range.First, entry.Range.Last, $"@{entry.Type}{{{entry.Key}}}", "The entry has no title."));
        }

        return (DocumentClaims.Empty with { Papers = papers, Unread = unread }, problems);
    }
}
