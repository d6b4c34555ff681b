using GraphService.Import.Claims;
using GraphService.Import.Documents;
using GraphService.Import.Extraction;

namespace GraphService.Import.Readers.Bibliography;

/// <summary>Reads CSL-JSON, as Zotero and Crossref write it: an array of works, or an object that holds one under <c>items</c>.</summary>
public sealed class CslJsonReader : IDocumentReader
{
    /// <inheritdoc/>
    public DocumentFormat Format => DocumentFormat.CslJson;

    /// <inheritdoc/>
    public ReadResult Read(DocumentSource source, ExtractionOptions options)
    {
        try
        {
            var root = LocatedJson.Parse(source.Text);
            var works = root.Items.Count > 0 ? root.Items : root.Members.ContainsKey("title") ? [root] : root.List("items");
            var papers = new List<PaperClaim>();
            var unread = new List<UnreadLine>();
            foreach (var work in works)
            {
                if (Claim(work) is { } paper) papers.Add(paper);
                else unread.Add(new UnreadLine(work.Range.First, work.Range.Last, work.Member("id", "type") ?? "", "The work has no title."));
            }

            return new ReadResult(ProfileDocument.Empty(Format), DocumentClaims.Empty with { Papers = papers, Unread = unread }, []);
        }
        catch (Exception problem) when (JsonProblem.IsExpected(problem))
        {
            return new ReadResult(ProfileDocument.Empty(Format), null, [JsonProblem.Of(problem)]);
        }
    }

    private static PaperClaim? Claim(LocatedJson work)
    {
        if ((work.Member("title") ?? First(work, "title"))?.TrimEnd('.', ' ') is not { Length: > 0 } title) return null;
        title = string.Join(' ', Plain(title).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var authors = work.List("author").Select(Author).OfType<AuthorClaim>().ToList();
        var venue = work.Member("container-title", "journal", "event-title", "event", "publisher") ?? First(work, "container-title");
        var url = work.Member("URL", "url");
        var doi = WorkIdentifiers.Doi(work.Member("DOI", "doi")) ?? WorkIdentifiers.Doi(url);
        var arxiv = WorkIdentifiers.Arxiv(work.Member("number")) ?? WorkIdentifiers.Arxiv(url) ?? WorkIdentifiers.Arxiv(work.Member("DOI", "doi")) ?? WorkIdentifiers.Arxiv(venue);
        if (venue?.StartsWith("arxiv", StringComparison.OrdinalIgnoreCase) == true) venue = "arXiv";
        if (arxiv is not null && doi?.Contains("/arxiv.", StringComparison.OrdinalIgnoreCase) == true) doi = null;
        var year = Year(work);
        var excerpt = string.Join(", ", new[] { string.Join(", ", authors.Take(3).Select(author => author.Name)), title, venue, year?.ToString() }.Where(part => !string.IsNullOrEmpty(part)));
        return new PaperClaim(title, authors, false, venue, year, arxiv, doi, url, [WorkEvidence.At(work.Range, excerpt)]);
    }

    private static AuthorClaim? Author(LocatedJson author)
    {
        if (author.Text is { Length: > 0 } plain) return new AuthorClaim(plain);
        if (author.Member("literal", "name") is { } whole) return new AuthorClaim(whole);
        var parts = new[] { author.Member("given"), author.Member("dropping-particle"), author.Member("non-dropping-particle"), author.Member("family"), author.Member("suffix") };
        var name = string.Join(' ', parts.Where(part => part is not null));
        return name.Length == 0 ? null : new AuthorClaim(name);
    }

    private static int? Year(LocatedJson work)
    {
        foreach (var key in (ReadOnlySpan<string>)["issued", "published-print", "published-online", "published", "created"])
        {
            if (!work.Members.TryGetValue(key, out var date)) continue;
            var text = date.List("date-parts") is [{ Items: [var first, ..] }, ..] ? first.Text : date.Text ?? date.Member("raw", "literal");
            if (text?.Length >= 4 && int.TryParse(text.AsSpan(0, 4), out var year) && year is >= 1000 and <= 2999) return year;
        }

        return work.Member("year") is { Length: 4 } bare && int.TryParse(bare, out var stated) ? stated : null;
    }

    // Crossref puts titles into arrays.
    private static string? First(LocatedJson work, string name) => work.List(name) is [var first, ..] ? first.Text : null;

    // CSL allows <i>, <b>, <sup>, <sub> and <span …> in titles.
    private static string Plain(string title)
    {
        for (var open = title.IndexOf('<'); open >= 0; open = title.IndexOf('<', open))
        {
            var close = title.IndexOf('>', open);
            var tag = close < 0 ? default : title.AsSpan(open + 1, close - open - 1).TrimStart('/');
            if (tag is "i" or "b" or "sup" or "sub" or "em" or "strong" or "scp" || tag.StartsWith("span")) title = title.Remove(open, close - open + 1);
            else open++;
            if (open >= title.Length) break;
        }

        return title;
    }
}
