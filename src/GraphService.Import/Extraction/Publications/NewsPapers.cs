using System.Buffers;
using GraphService.Import.Claims;
using GraphService.Import.Documents;
using GraphService.Import.Extraction.Dates;
using GraphService.Import.Extraction.Lexicon;
using GraphService.Import.Extraction.Outlines;

namespace GraphService.Import.Extraction.Publications;

/// <summary>Papers that news, awards and prose name by title: "… accepted by …", "a paper titled …".</summary>
internal static class NewsPapers
{
    private static readonly SearchValues<string> Acceptance = SearchValues.Create(
        ["accepted", "published", "to appear", "appears in", "appeared", "will be presented", "is out", "now available", "released", "got into", "accept", "in press", "on arXiv", "available"], StringComparison.OrdinalIgnoreCase);

    private static readonly string[] NamingPhrases = ["paper titled", "paper entitled", "papers entitled", "article titled", "article entitled", "papers titled", "manuscript titled", "work titled", "our paper,", "our paper", "my paper", "paper:", "co-authored paper", "new paper", "new preprint", "new work", "new article", "for the paper", "for paper"];

    private static readonly SearchValues<string> Naming = SearchValues.Create(NamingPhrases, StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Titling = SearchValues.Create(["aper titled", "aper entitled", "rticle titled", "rticle entitled"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a line calls a paper by its title in so many words.</summary>
    public static bool IsTitled(TextLine line) => line.Text.AsSpan().ContainsAny(Titling);

    /// <summary>The paper that a line names, or null.</summary>
    public static PaperClaim? In(TextLine line)
    {
        var entry = EntryText.Of(line);
        var text = entry.Text;
        var named = text.AsSpan().ContainsAny(Naming) ? Array.Find(NamingPhrases, word => text.Contains(word, StringComparison.OrdinalIgnoreCase)) : null;
        if (named is null && !text.AsSpan().ContainsAny(Acceptance)) return null;
        if (Title(entry, named) is not { } title) return null;
        var words = text[title.Start..title.End];
        var (venue, year) = Venue(text, title.End);
        year ??= DateScanner.Find(text.AsSpan(0, title.Start)).FirstOrDefault()?.Year;
        var (authors, truncated) = Authors(text, title.End);
        return new PaperClaim(words.TrimEnd('.', ','), authors, truncated, venue, year, entry.Find(Identifiers.Arxiv), entry.Find(Identifiers.Doi),
            entry.Spans.FirstOrDefault(span => span.Link?.StartsWith("http", StringComparison.Ordinal) == true).Link, [entry.EvidenceForAll(0.7)]);
    }

    // "“Title” by A, B and C"
    private static (IReadOnlyList<AuthorClaim> Authors, bool Truncated) Authors(string text, int from)
    {
        var at = from;
        while (at < text.Length && text[at] is ' ' or '”' or '"' or '»' or ',' or '.' or '(') at++;
        var word = string.CompareOrdinal(text, at, "by ", 0, 3) == 0 ? 3 : string.CompareOrdinal(text, at, "with ", 0, 5) == 0 ? 5 : 0;
        if (word == 0) return ([], false);
        var list = Names.NameListParser.Parse(text, at + word, text.Length);
        return list.Certain * 3 < list.People.Count * 2 || list.Certain == 0 ? ([], false) : ([.. list.People.Select(person => new AuthorClaim(person.Name.Trim(), person.Equal, person.Corresponding))], list.Truncated);
    }

    private static (int Start, int End)? Title(EntryText entry, string? named)
    {
        var text = entry.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('“' or '"' or '”' or '«')) continue;
            var close = text.AsSpan(i + 1).IndexOfAny("”\"»");
            if (close < 0) break;
            if (IsTitle(text.AsSpan(i + 1, close), named?.Contains("titled", StringComparison.Ordinal) == true ? 3 : 4)) return (i + 1, i + 1 + close);
            i += close + 1;
        }

        foreach (var span in entry.Spans)
        {
            var (start, end) = (span.Start, span.End);
            while (start < end && text[start] is ' ' or '"' or '“') start++;
            while (end > start && text[end - 1] is ' ' or '.' or ',' or '"' or '”') end--;
            if (span.Style != RunStyle.None || span.Link is not null)
                if (IsTitle(text.AsSpan(start, end - start), 4)) return (start, end);
        }

        return null;
    }

    private static bool IsTitle(ReadOnlySpan<char> text, int fewestWords)
    {
        var words = text.CountWords();
        if (words < fewestWords || words > 35 || !char.IsUpper(text.TrimStart()[0]) && !char.IsDigit(text.TrimStart()[0])) return false;
        var title = text.ToString();
        if (title.Contains("accepted", StringComparison.OrdinalIgnoreCase) || title.Contains("papers ", StringComparison.OrdinalIgnoreCase) || title.Contains("award", StringComparison.OrdinalIgnoreCase) || title.Contains(" I ", StringComparison.Ordinal)) return false;
        return VenueWords.Score(title) < Math.Max(3, words * 0.5);
    }

    private static (string? Venue, int? Year) Venue(string text, int from)
    {
        var rest = text[from..];
        foreach (var words in (ReadOnlySpan<string>)["accepted by ", "accepted at ", "accepted to ", "accepted in ", "accepted for publication in ", "accepted for ", "published in ", "published at ", "published by ", "appear in ", "appear at ", "presented at ", "accepted as "])
        {
            if (rest.IndexOf(words, StringComparison.OrdinalIgnoreCase) is not (>= 0 and var at)) continue;
            var venue = rest[(at + words.Length)..];
            var stop = venue.AsSpan().IndexOfAny("!.[\n;:");
            if (stop > 0) venue = venue[..stop];
            venue = venue.Trim();
            var dates = DateScanner.Find(venue);
            int? year = dates.Count > 0 ? dates[^1].Year : null;
            if (dates.Count == 1 && dates[0].Index == 0) venue = venue[dates[0].End..].Trim();
            else if (dates.Count == 1 && dates[0].End == venue.Length) venue = venue[..dates[0].Index].Trim(' ', ',', '(');
            if (venue.StartsWith("the ", StringComparison.Ordinal)) venue = venue[4..];
            return venue.Length is > 1 and < 200 ? (venue, year) : (null, year);
        }

        return (null, null);
    }
}
