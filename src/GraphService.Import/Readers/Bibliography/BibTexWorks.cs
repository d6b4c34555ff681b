using GraphService.Import.Claims;
using GraphService.Import.Readers.Latex;

namespace GraphService.Import.Readers.Bibliography;

/// <summary>Entries to claims about papers.</summary>
internal static class BibTexWorks
{
    /// <summary>The paper an entry states, or null when it has no title.</summary>
    public static PaperClaim? Claim(BibTexEntry entry)
    {
        if (entry.Field("title", "maintitle") is not { } rawTitle) return null;
        var title = LatexInline.Render(entry.Field("subtitle") is { } subtitle ? rawTitle + ": " + subtitle : rawTitle).TrimEnd('.', ' ');
        if (title.Length == 0) return null;
        var (authors, truncated) = BibTexNames.Parse(entry.Field("author") ?? "");
        var journal = entry.Field("journal", "journaltitle", "booktitle", "eventtitle");
        var url = entry.Field("url", "link", "html", "pdf") is { } address ? Address(address) : null;
        var arxiv = Arxiv(entry, journal, url);
        var venue = Venue(entry, journal, arxiv);
        var doi = WorkIdentifiers.Doi(entry.Field("doi")) ?? WorkIdentifiers.Doi(url);
        if (arxiv is not null && doi?.Contains("/arxiv.", StringComparison.OrdinalIgnoreCase) == true) doi = null;
        var excerpt = string.Join(", ", new[] { string.Join(", ", authors.Take(3).Select(author => author.Name)), title, venue, Year(entry)?.ToString() }.Where(part => !string.IsNullOrEmpty(part)));
        return new PaperClaim(title, authors, truncated, venue, Year(entry), arxiv, doi, url, [WorkEvidence.At(entry.Range, excerpt)]);
    }

    private static int? Year(BibTexEntry entry)
    {
        var text = entry.Field("year", "date");
        if (text is null) return null;
        for (var i = 0; i + 4 <= text.Length; i++)
        {
            var digits = text.AsSpan(i, 4);
            if (digits[0] is '1' or '2' && !digits.ContainsAnyExceptInRange('0', '9') && (i + 4 == text.Length || !char.IsAsciiDigit(text[i + 4]))) return int.Parse(digits);
        }

        return null;
    }

    private static string? Arxiv(BibTexEntry entry, string? journal, string? url)
    {
        var archive = entry.Field("archiveprefix", "eprinttype");
        if (entry.Field("eprint") is { } eprint && (archive is null || archive.Contains("arxiv", StringComparison.OrdinalIgnoreCase)) && WorkIdentifiers.BareArxiv(LatexInline.Render(eprint)) is { } id) return id;
        if (entry.Field("arxiv") is { } own && (WorkIdentifiers.BareArxiv(own) ?? WorkIdentifiers.Arxiv("arxiv " + own)) is { } named) return named;
        return WorkIdentifiers.Arxiv(journal) ?? WorkIdentifiers.Arxiv(url) ?? WorkIdentifiers.Arxiv(entry.Field("doi"))
            ?? WorkIdentifiers.Arxiv(entry.Field("note")) ?? WorkIdentifiers.Arxiv(entry.Field("howpublished"))
            ?? (entry.Field("volume") is { } volume && volume.StartsWith("abs/", StringComparison.OrdinalIgnoreCase) ? WorkIdentifiers.BareArxiv(volume[4..]) : null);
    }

    private static string? Venue(BibTexEntry entry, string? journal, string? arxiv)
    {
        if (journal is not null)
        {
            var text = LatexInline.Render(journal).TrimEnd('.', ' ');
            return text.StartsWith("arXiv", StringComparison.OrdinalIgnoreCase) ? "arXiv" : text;
        }

        if (entry.Field("howpublished", "publisher", "school", "institution") is { } place && !place.Contains("url{", StringComparison.Ordinal) && !place.Contains("://", StringComparison.Ordinal))
            return LatexInline.Render(place).TrimEnd('.', ' ');
        return arxiv is null ? null : "arXiv";
    }

    private static string? Address(string field)
    {
        var text = LatexInline.Render(field);
        return Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? text : null;
    }
}
