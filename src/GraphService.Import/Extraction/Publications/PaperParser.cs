using System.Buffers;
using GraphService.Import.Claims;
using GraphService.Import.Documents;
using GraphService.Import.Extraction.Lexicon;
using GraphService.Import.Extraction.Names;
using GraphService.Import.Extraction.Outlines;

namespace GraphService.Import.Extraction.Publications;

/// <summary>Reads one entry of a list of papers.</summary>
internal sealed class PaperParser(AuthorLists authors)
{
    private static readonly SearchValues<string> Publishers = SearchValues.Create(
        ["Press", "Publish", "Verlag", "Editions", "Éditions", "Routledge", "Springer", "Palgrave", "Macmillan", "Brill", "Blackwell", "Wiley", "Editorial", "Gruyter"], StringComparison.Ordinal);

    /// <summary>The paper of an entry, or null when it holds no title.</summary>
    /// <param name="lines">The entry.</param>
    /// <param name="year">The year of the heading above, used when the entry gives none.</param>
    /// <param name="strict">Outside lists of papers: only with authors.</param>
    /// <param name="plain">In a list of works in progress: a line that is nothing but a title in capitals is one.</param>
    public PaperClaim? Parse(IReadOnlyList<TextLine> lines, int? year, bool strict, bool plain = false)
    {
        var entry = EntryText.Of(WithoutAbstract(lines));
        if (entry.Text.Length < 8 || TitleWords.BeginProse(entry.Text)) return null;
        var found = authors.Find(entry);
        if (strict && found is null) return null;
        var list = found?.List;
        if (TitleFinder.Find(entry, list) is not { } title) return null;
        if (list is null && !IsListedTitle(entry, title) && !(plain && IsPlainTitle(entry, title))) return null;
        var (venue, stated) = VenueFinder.Find(entry, title, list);
        var text = TitleText(entry, title);
        if (text.Length < 4) return null;
        var confidence = Math.Clamp(0.5 + title.Score * 0.05 + (list is null ? 0 : 0.15), 0.3, 0.99);
        return new PaperClaim(
            text, People(list), list?.Truncated ?? false, venue, stated ?? year, entry.Find(Identifiers.Arxiv), entry.Find(Identifiers.Doi),
            UrlOf(entry, title), [entry.EvidenceForAll(Math.Round(confidence, 2))]);
    }

    // What follows a line "Abstract" or "BibTeX" is no more about the paper's title and authors.
    private static IReadOnlyList<TextLine> WithoutAbstract(IReadOnlyList<TextLine> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (Folding.IsFoldWord(lines[i]))
                return [.. lines.Take(i)];
        }

        return lines;
    }

    // Without authors an entry must look like one: a title of some words with a style, a link or quotes, or a venue or a year beside it.
    private static bool IsListedTitle(EntryText entry, TitleCandidate title)
    {
        var text = entry.Text[title.Start..title.End];
        if (text.AsSpan().CountWords() < 2 || !text.Contains(' ')) return false;
        var rest = entry.Text.Remove(title.Start, title.End - title.Start);
        if (IsBook(entry, title, rest) || IsQuotedBeforeVenue(entry, title) || IsItalicBeforePreprint(entry, title)) return true;
        var styled = title.Score >= 3.4 || StandsBeforeVenue(entry, title, rest);
        return styled && (VenueWords.Score(rest) >= 2 || Dates.DateScanner.Find(rest).Count > 0 || Identifiers.Doi(rest) is not null
            || text.AsSpan().CountWords() >= 4 && rest.Trim().Length < 160);
    }

    // "*Title*. Chicago: University of Chicago Press, 2018": a title in italics, a publisher and a year.
    private static bool IsBook(EntryText entry, TitleCandidate title, string rest) =>
        BeginsInItalics(entry, title) && rest.AsSpan().ContainsAny(Publishers) && Dates.DateScanner.Find(rest).Exists(date => date.Year is not null);

    // "*Title of some words* - [arXiv](https://arxiv.org/abs/2101.00001)"
    private static bool IsItalicBeforePreprint(EntryText entry, TitleCandidate title) =>
        BeginsInItalics(entry, title) && entry.Text.AsSpan(title.Start, title.End - title.Start).HasWords(4) && entry.Find(Identifiers.Arxiv) is not null;

    private static bool BeginsInItalics(EntryText entry, TitleCandidate title) =>
        title.Start <= 2 && Array.Exists(entry.Spans, span => span.Start <= title.Start && span.End >= title.End && span.Has(RunStyle.Italic));

    // "“Title.” *Journal*": a quotation at the beginning and something in italics behind it.
    private static bool IsQuotedBeforeVenue(EntryText entry, TitleCandidate title) =>
        title.Start <= 4 && TitleBounds.IsQuoted(entry.Text, title.Start)
        && Array.Exists(entry.Spans, span => span.Has(RunStyle.Italic) && span.Length >= 4 && span.Start >= title.End && span.Start - title.End <= 8);

    // "Title, *Journal*, 3 (1966)", "Title (1966). *Journal*": a plain title, then at once a venue in italics, and a year or a state somewhere.
    private static bool StandsBeforeVenue(EntryText entry, TitleCandidate title, string rest)
    {
        const int Farthest = 12, FewestWords = 3;
        return title.Start <= 4 && entry.Text.AsSpan(title.Start, title.End - title.Start).CountWords() >= FewestWords
            && Array.Exists(entry.Spans, span => span.Has(RunStyle.Italic) && span.Length >= 4 && span.Start > title.End && (span.Start - title.End <= Farthest || IsAside(entry.Text.AsSpan(title.End, span.Start - title.End))))
            && (TitleWords.HaveState(rest) || Dates.DateScanner.Find(rest).Exists(date => date.Year is not null));
    }

    // "(in Danish, in press). ", "(eds.), ".
    private static bool IsAside(ReadOnlySpan<char> between)
    {
        const int Longest = 40;
        return between.Contains("(ed", StringComparison.OrdinalIgnoreCase) || between.Length <= Longest && between.Trim(" .,") is ['(', .., ')'];
    }

    // Nothing but a title, all its long words with capitals.
    private static bool IsPlainTitle(EntryText entry, TitleCandidate title)
    {
        const int LongestRest = 60, LongWord = 4, FewestWords = 5;
        var (words, capitals, all) = (0, 0, 0);
        var text = entry.Text.AsSpan(title.Start, title.End - title.Start);
        if (entry.Lines.Count > 1 || entry.Text.Length - text.Length > LongestRest || VenueWords.Score(text) > 1) return false;
        foreach (var word in text.Words())
        {
            all++;
            if (text[word].Length < LongWord) continue;
            words++;
            if (char.IsUpper(text[word][0])) capitals++;
        }

        return all >= FewestWords && capitals * 4 >= words * 3;
    }

    private static IReadOnlyList<AuthorClaim> People(NameList? list)
    {
        if (list is null) return [];
        var starred = 0;
        foreach (var person in list.People)
            if (IsStarred(person)) starred++;
        // A lone star at the end of a list marks the corresponding author; several mark equal contributions.
        var claims = new AuthorClaim[list.People.Count];
        for (var i = 0; i < claims.Length; i++)
        {
            var person = list.People[i];
            claims[i] = new AuthorClaim(WithoutSecondStop(person.Name.Trim()), person.Equal || (starred > 1 && IsStarred(person)), person.Corresponding || (starred == 1 && IsStarred(person) && i == claims.Length - 1));
        }

        // "Bell A, Dorn C. Title": where initials have no full stops, the last one is the sentence's.
        if (claims is [.. { Length: > 0 } others, { Name: [.., '.'] } last] && Array.TrueForAll(others, claim => EndsWithBareInitials(claim.Name)))
            claims[^1] = last with { Name = last.Name[..^1] };
        return claims;
    }

    private static bool EndsWithBareInitials(string name)
    {
        var initials = name.AsSpan(name.LastIndexOf(' ') + 1);
        return initials.Length is > 0 and <= 4 && initials.Length < name.Length && initials.IndexOfAnyExceptInRange('A', 'Z') is var other && (other < 0 || initials[other] == '-');
    }

    // "Diaz, C..": the full stop of the initials and that of the list.
    private static string WithoutSecondStop(string name) => name.EndsWith("..", StringComparison.Ordinal) ? name[..^1] : name;

    private static bool IsStarred(PersonInText person) => person.Marks.AsSpan().ContainsAny('*', '∗');

    private static string TitleText(EntryText entry, TitleCandidate title)
    {
        var text = entry.Text.AsSpan(title.Start, title.End - title.Start).Trim(' ');
        var oneLine = text.Contains('\n') || text.Contains("  ", StringComparison.Ordinal) ? string.Join(' ', text.ToString().Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)) : text;
        return oneLine.TrimEnd('.').Trim().ToString();
    }

    private static string? UrlOf(EntryText entry, TitleCandidate title)
    {
        foreach (var span in entry.Spans)
            if (span.Link is { } link && span.Start < title.End && span.End > title.Start && link.StartsWith("http", StringComparison.Ordinal)) return link;
        foreach (var span in entry.Spans)
            if (span.Link is { } link && link.StartsWith("http", StringComparison.Ordinal) && TitleWords.AreButton(entry.Text.AsSpan(span.Start, span.Length))) return link;
        return null;
    }
}
