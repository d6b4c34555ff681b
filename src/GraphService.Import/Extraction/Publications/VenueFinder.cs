using GraphService.Import.Documents;
using GraphService.Import.Extraction.Dates;
using GraphService.Import.Extraction.Lexicon;
using GraphService.Import.Extraction.Names;
using GraphService.Import.Extraction.Outlines;

namespace GraphService.Import.Extraction.Publications;

/// <summary>Finds the venue and the year in what an entry has beside its title and its authors.</summary>
internal static class VenueFinder
{
    private static readonly string[] Introductions =
    [
        "Published in", "Published at", "Published:", "published in", "To appear in", "to appear in", "To appear at", "To be presented @", "Presented @", "Presented at",
        "Accepted by", "Accepted at", "Accepted to", "Accepted in", "accepted by", "accepted at", "accepted to", "accepted in", "accepted for", "Forthcoming at", "Forthcoming in", "forthcoming in",
        "Currently in review at", "In review at", "Under review at", "Submitted to", "in Proceedings of", "In:", "In ", "in ", "Journal:", "Venue:", "Conference:", "appeared in", "published by", "Publisher:", "at ", "@",
    ];

    /// <summary>The venue as written without its year, or null, and the year, or null.</summary>
    public static (string? Venue, int? Year) Find(EntryText entry, TitleCandidate title, NameList? authors)
    {
        var text = entry.Text;
        (string Text, double Score)? best = null;
        int? year = null;
        foreach (var (start, end, penalty) in Pieces(entry, title, authors))
        {
            var piece = text[start..end];
            var score = Score(entry, start, end, piece) - penalty;
            if (score > 0.5 && (best is null || score > best.Value.Score))
            {
                best = (piece, score);
            }
        }

        var venue = best is { } found ? Clean(found.Text) : null;
        if (best is { } chosen) year = YearIn(chosen.Text);
        year ??= AnyYear(entry, title);
        if (venue is not null && Identifiers.Arxiv(venue) is not null) venue = "arXiv";
        if (venue is not null && (VenueWords.States.Contains(venue) || venue.Length < 2)) venue = null;
        return (venue, year);
    }

    private static IEnumerable<(int Start, int End, double Penalty)> Pieces(EntryText entry, TitleCandidate title, NameList? authors)
    {
        var text = entry.Text;
        var distance = 0.0;
        for (var line = 0; line < entry.Lines.Count && line < 30; line++)
        {
            var role = entry.Lines[line].Role;
            if (role is LineRole.Description or LineRole.Links or LineRole.Authors) continue;
            var start = entry.LineStarts[line];
            var end = entry.LineEnd(line);
            if (end - start > 500 && !(title.Start < end && title.End > start)) continue;
            for (var at = start; at < end;)
            {
                if (at >= title.Start && at < title.End)
                {
                    at = title.End;
                    continue;
                }

                if (authors is not null && at >= authors.Start && at < authors.End)
                {
                    at = authors.End;
                    continue;
                }

                var limit = end;
                if (title.Start > at) limit = Math.Min(limit, title.Start);
                if (authors is not null && authors.Start > at) limit = Math.Min(limit, authors.Start);
                foreach (var (from, to) in Sentences(text, at, limit))
                {
                    yield return (from, to, distance + (from < title.Start ? 0.4 : 0));
                    distance += 0.15;
                }

                at = limit;
            }
        }
    }

    private static IEnumerable<(int Start, int End)> Sentences(string text, int start, int end)
    {
        var from = start;
        for (var i = start; i < end; i++)
        {
            var stop = (text[i] == '.' && i + 2 < end && text[i + 1] == ' ' && char.IsUpper(text[i + 2]) && i - from > 8 && !IsInitial(text, i))
                || text[i] is '|' or '[' || (text[i] == ']' && i + 1 < end);
            if (!stop) continue;
            if (i > from) yield return (from, i);
            from = i + 1;
        }

        if (end > from) yield return (from, end);
    }

    private static bool IsInitial(string text, int dot)
    {
        var start = dot;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return dot - start <= 5 && !char.IsDigit(text[start]);
    }

    private static double Score(EntryText entry, int start, int end, string piece)
    {
        var trimmed = piece.Trim(' ', '.', ',', ';', '(', ')', '-', '–', '—', '"', '”', '“', '\n', ':', '*');
        if (trimmed.Length < 3 || TitleWords.AreButton(trimmed)) return 0;
        var score = Math.Min(6, VenueWords.Score(trimmed)) * 0.7;
        var role = entry.Lines[entry.LineAt(start)].Role;
        if (role == LineRole.Venue) score += 4;
        if (role == LineRole.Badge) score += 1.5;
        var italic = entry.Spans.Any(span => span.Has(RunStyle.Italic) && span.Start >= start - 1 && span.End <= end + 1 && span.Length >= 3 && !span.Has(RunStyle.Bold));
        if (italic) score += 2;
        if (YearIn(trimmed) is not null) score += 1;
        if (Introductions.Any(words => trimmed.StartsWith(words, StringComparison.Ordinal))) score += 1.5;
        if (trimmed.Length > 200) score -= 3;
        if (IsOtherVersion(trimmed)) score -= 5;
        if (trimmed.StartsWith("http", StringComparison.Ordinal) || trimmed.StartsWith("doi", StringComparison.OrdinalIgnoreCase)) score -= 5;
        if (Identifiers.Arxiv(trimmed) is not null) score += 2;
        if (trimmed.Contains("Award", StringComparison.OrdinalIgnoreCase) || trimmed.StartsWith("Best ", StringComparison.Ordinal) || trimmed.Contains("contribut", StringComparison.Ordinal)) score -= 2.5;
        if (char.IsLower(trimmed[0]) && score < 3) score -= 1;
        return score;
    }

    // "(an earlier version appeared in: …)" names where another version came out.
    private static bool IsOtherVersion(string piece)
    {
        var head = piece.AsSpan(0, Math.Min(piece.Length, 45));
        return head.Contains("version", StringComparison.OrdinalIgnoreCase)
            && (head.StartsWith("an ", StringComparison.OrdinalIgnoreCase) || head.StartsWith("a ", StringComparison.OrdinalIgnoreCase) || head.Contains("earlier", StringComparison.OrdinalIgnoreCase) || head.Contains("preliminary", StringComparison.OrdinalIgnoreCase) || head.Contains("previous", StringComparison.OrdinalIgnoreCase) || head.Contains("extended", StringComparison.OrdinalIgnoreCase));
    }

    private static string? Clean(string piece)
    {
        var text = piece.Trim().TrimStart(',', '.', ';', ':', '-', '–', '—', '(', ' ', '"', '”', '*', '†', ')').Trim();
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var words in Introductions)
            {
                if (!text.StartsWith(words, StringComparison.Ordinal) || text.Length <= words.Length + 2) continue;
                text = text[words.Length..].TrimStart(' ', ':');
                changed = true;
            }
        }

        // Volume, pages and year follow the name of the venue.
        var cut = text.Length;
        var dates = DateScanner.Find(text);
        foreach (var date in dates)
            if (date.Year is not null && date.Index > 3 && date.Index < cut) cut = date.Index;
        for (var i = 4; i < cut; i++)
        {
            if (char.IsDigit(text[i]) && text[i - 1] is ' ' or '(' or ',' && NumberIsVolume(text, i))
            {
                cut = i;
                break;
            }
        }

        foreach (var word in (ReadOnlySpan<string>)[", vol", " Vol.", ", Volume", ", pp", " pp.", ", p.", ", no.", ", id.", " doi", " DOI", ", Issue", "; ", " (Oral", " (Spotlight", " (Long", " (Best", " Oral", " Spotlight", ", Forthcoming"])
            if (text.IndexOf(word, StringComparison.Ordinal) is > 3 and var at && at < cut) cut = at;
        text = text[..cut].TrimEnd(' ', ',', '.', ';', ':', '(', '-', '–', '—', '\'', '’', '[', '*');
        if (text.Count(c => c == '(') > text.Count(c => c == ')')) text = text.IndexOf('(') is > 3 and var open && text.Length - open < 3 ? text[..open].TrimEnd() : text + ")";
        return text.Length < 2 ? null : text;
    }

    // "15(18), 4007", "393: 55–63", "7" before the end, but not "29th", "3D", "2nd".
    private static bool NumberIsVolume(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsDigit(text[end])) end++;
        return end >= text.Length || text[end] is '(' or ',' or ':' or ')' or '-' or '–' or '.' || (text[end] == ' ' && (end + 1 >= text.Length || text[end + 1] == '('));
    }

    private static int? YearIn(string text)
    {
        int? year = null;
        foreach (var date in DateScanner.Find(text)) year = date.Year ?? year;
        return year ?? ShortYear(text);
    }

    // "ICWSM'18".
    private static int? ShortYear(string text)
    {
        for (var i = 1; i + 2 < text.Length; i++)
        {
            if (text[i] is '\'' or '’' && char.IsUpper(text[i - 1]) | char.IsLetter(text[i - 1]) | text[i - 1] == ' ' && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2]) && (i + 3 >= text.Length || !char.IsLetterOrDigit(text[i + 3])))
                return 2000 + int.Parse(text.AsSpan(i + 1, 2));
        }

        return null;
    }

    private static int? AnyYear(EntryText entry, TitleCandidate title)
    {
        for (var line = 0; line < entry.Lines.Count && line < 30; line++)
        {
            if (entry.Lines[line].Role is LineRole.Description || entry.Lines[line].Text.Length > 2000) continue;
            foreach (var date in DateScanner.Find(entry.Text[entry.LineStarts[line]..entry.LineEnd(line)]))
            {
                var at = entry.LineStarts[line] + date.Index;
                if (date.Year is not null && (at < title.Start || at >= title.End)) return date.Year;
            }
        }

        return null;
    }
}
