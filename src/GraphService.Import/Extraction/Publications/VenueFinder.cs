using System.Buffers;
using GraphService.Import.Documents;
using GraphService.Import.Extraction.Dates;
using GraphService.Import.Extraction.Lexicon;
using GraphService.Import.Extraction.Names;
using GraphService.Import.Extraction.Outlines;

namespace GraphService.Import.Extraction.Publications;

/// <summary>Finds the venue and the year in what an entry has beside its title and its authors.</summary>
internal sealed class VenueFinder
{
    private const int MostLines = 30;
    private const double LeastScore = 0.5;

    private static readonly string[] Introductions =
    [
        "Published in", "Published at", "Published:", "published in", "To appear in", "to appear in", "To appear at", "To be presented @", "Presented @", "Presented at",
        "Accepted by", "Accepted at", "Accepted to", "Accepted in", "accepted by", "accepted at", "accepted to", "accepted in", "accepted for", "Conditionally", "conditionally", "Forthcoming at", "Forthcoming in", "forthcoming in",
        "Currently in review at", "In review at", "Under review at", "under review at", "Revise and resubmit at", "Revise and Resubmit at", "Revise & resubmit at", "Revise & Resubmit at", "revise and resubmit at", "revise and resubmit,", "Revise and resubmit,", "revise & resubmit,", "Revise & Resubmit,", "R&R,", "R&R at", "Under revision at", "Submitted to", "submitted to", "in Proceedings of", "In:", "in:", "In ", "in ", "Journal:", "Venue:", "Conference:", "appeared in", "published by", "Publisher:", "at ", "@",
    ];

    private static readonly BeginningList StatesBefore = ["Accepted", "accepted", "Forthcoming", "forthcoming", "Submitted", "submitted", "Resubmitted", "resubmitted", "Published", "published", "Conditionally", "conditionally"];

    private static readonly BeginningList Introducing = BeginningList.Create(Introductions);

    private static readonly string[] Followers = [", vol", " Vol.", ", Volume", ", pp", " pp.", ", p.", ", no.", ", id.", " doi", " DOI", ", Issue", "; ", " (Oral", " (Spotlight", " (Long", " (Best", " Oral", " Spotlight", ", Forthcoming", ", forthcoming", ", in press", ", edited by", ", ed. by", " (forthcoming", " (Forthcoming", " (in press", " (pp", " (p.", " (with", ". (with", ". (*", ". (http", ". (equal", ". Published"];

    private static readonly SearchValues<string> AnyFollower = SearchValues.Create(Followers, StringComparison.Ordinal);

    private readonly EntryText _entry;
    private readonly TitleCandidate _title;
    private readonly NameList? _authors;
    private (int Start, int End, double Score)? _best;
    private double _distance;

    private VenueFinder(EntryText entry, TitleCandidate title, NameList? authors) => (_entry, _title, _authors) = (entry, title, authors);

    /// <summary>The venue as written without its year, or null, and the year, or null.</summary>
    public static (string? Venue, int? Year) Find(EntryText entry, TitleCandidate title, NameList? authors)
    {
        var finder = new VenueFinder(entry, title, authors);
        for (var line = 0; line < entry.Lines.Count && line < MostLines; line++) finder.Line(line);
        if (finder._best is not { } best) return (null, finder.AnyYear());
        var piece = entry.Text.AsSpan(best.Start, best.End - best.Start);
        var venue = Clean(piece);
        if (venue is not null && Identifiers.Arxiv(venue) is not null) venue = "arXiv";
        if (venue is not null && (VenueWords.States.Contains(venue) || venue.Length < 2 || IsDate(venue) || IsRemark(piece, venue))) venue = null;
        return (venue, YearIn(piece) ?? finder.AnyYear());
    }

    // "(data collection)", "(revisions)": how far a work is, in words that name nothing.
    private static bool IsRemark(ReadOnlySpan<char> piece, ReadOnlySpan<char> venue)
    {
        if (piece.TrimStart(" .,;:*") is not ['(', ..] || venue.Contains("rxiv", StringComparison.Ordinal)) return false;
        foreach (var c in venue)
            if (char.IsUpper(c) || char.IsDigit(c)) return false;
        return true;
    }

    // What a line has beside the title and the authors.
    private void Line(int line)
    {
        if (_entry.Lines[line].Role is LineRole.Description or LineRole.Links or LineRole.Authors) return;
        var start = _entry.LineStarts[line];
        var end = _entry.LineEnd(line);
        if (end - start > 500 && !(_title.Start < end && _title.End > start)) return;
        for (var at = start; at < end;)
        {
            if (at >= _title.Start && at < _title.End)
            {
                at = _title.End;
                continue;
            }

            if (_authors is not null && at >= _authors.Start && at < _authors.End)
            {
                at = _authors.End;
                continue;
            }

            var limit = end;
            if (_title.Start > at) limit = Math.Min(limit, _title.Start);
            if (_authors is not null && _authors.Start > at) limit = Math.Min(limit, _authors.Start);
            Sentences(at, limit);
            at = limit;
        }
    }

    private void Sentences(int start, int end)
    {
        var text = _entry.Text;
        var from = start;
        for (var i = start; i < end; i++)
        {
            if (text[i] is not ('.' or '|' or '[' or ']')) continue;
            var stop = text[i] switch
            {
                '.' => i + 2 < end && text[i + 1] == ' ' && i - from > 8 && (_entry.LinkEdges.Contains(i + 2) || char.IsUpper(text[i + 2]) && !IsInitial(text, i)),
                ']' => i + 1 < end,
                _ => true,
            };
            if (!stop) continue;
            if (i > from) Piece(from, i);
            from = i + 1;
        }

        if (end > from) Piece(from, end);
    }

    private void Piece(int start, int end)
    {
        var score = Score(_entry, start, end) - (_distance + (start < _title.Start ? 0.4 : 0)) + (FollowsTitle(start, end) ? 1 : 0);
        _distance += 0.15;
        if (score > LeastScore && (_best is null || score > _best.Value.Score)) _best = (start, end, score);
    }

    // "A. Bell (2020): Title. Word Structure. [link]": where the authors come first, a few words with a capital right behind the title.
    private bool FollowsTitle(int start, int end)
    {
        const int Nearest = 4, MostWords = 10;
        if (_authors is null || _authors.End > _title.Start || start - _title.End is < 0 or > Nearest || _entry.LineAt(start) != _entry.LineAt(_title.End)) return false;
        var text = _entry.Text.AsSpan(start, end - start).TrimStart(" .,”\"");
        if (text.IndexOf(". ") is > 0 and var stop) text = text[..stop];
        if (text.IndexOf(", ") is > 0 and var comma) text = text[..comma];
        return !text.IsEmpty && char.IsUpper(text[0]) && !text.HasWords(MostWords) && !TitleWords.AreButton(text) && !TitleWords.HaveState(text) && !TitleWords.BeginRemark(text);
    }

    private static bool IsInitial(string text, int dot)
    {
        var start = dot;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        // Behind "(Eds.)." comes the book.
        return dot - start is > 0 and <= 5 && !char.IsDigit(text[start]) || dot > 1 && text[dot - 1] == ')' && text[dot - 2] == '.';
    }

    private static double Score(EntryText entry, int start, int end)
    {
        var trimmed = entry.Text.AsSpan(start, end - start).Trim(" .,;()-–—\"”“\n:*");
        if (trimmed.Length < 3 || IsDate(trimmed) || TitleWords.AreButton(trimmed) || VenueWords.States.Contains(trimmed) || trimmed.EndsWith("joint with")) return 0;
        trimmed = trimmed[PagesLead(trimmed)..];
        var score = Math.Min(6, VenueWords.Score(trimmed)) * 0.7;
        var role = entry.Lines[entry.LineAt(start)].Role;
        if (role == LineRole.Venue) score += 4;
        if (role == LineRole.Badge) score += 1.5;
        if (HoldsItalic(entry, start, end)) score += 2;
        if (YearIn(trimmed) is not null) score += 1;
        if (Introducing.Begins(trimmed)) score += 1.5;
        if (HoldsPages(trimmed) || HoldsAbbreviations(trimmed)) score += 1.5;
        if (trimmed.Length > 200) score -= 3;
        if (IsOtherVersion(trimmed)) score -= 5;
        if (trimmed.StartsWith("http") || trimmed.StartsWith("doi", StringComparison.OrdinalIgnoreCase)) score -= 5;
        if (Identifiers.Arxiv(trimmed) is not null) score += 2;
        if (trimmed.Contains("Award", StringComparison.OrdinalIgnoreCase) || trimmed.StartsWith("Best ") || trimmed.StartsWith("Featured ") || trimmed.Contains("contribut", StringComparison.Ordinal)) score -= 2.5;
        if (char.IsLower(trimmed[0]) && score < 3) score -= 1;
        return score;
    }

    // "265:45–55", "70(4): 755-767".
    private static bool HoldsPages(ReadOnlySpan<char> text)
    {
        for (var colon = text.IndexOf(':'); colon > 0; colon = text.IndexOf(':'))
        {
            var rest = text[(colon + 1)..].TrimStart(' ');
            var pages = rest.IndexOfAnyExceptInRange('0', '9');
            if (pages > 0 && rest[pages] is '-' or '–' && rest[pages..].TrimStart("-–") is [>= '0' and <= '9', ..] && (char.IsDigit(text[colon - 1]) || text[colon - 1] == ')')) return true;
            text = rest;
        }

        return false;
    }

    // Nothing but numbers and months: "2022, March".
    private static bool IsDate(ReadOnlySpan<char> text)
    {
        foreach (var word in text.Words())
            if (!char.IsDigit(text[word][0]) && Calendar.Month(text[word]) == 0) return false;
        return true;
    }

    // "Int. J. Quantum Chem.", "Phys. Rev. Lett."
    private static bool HoldsAbbreviations(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var range in text.Words())
        {
            var word = text[range];
            var end = range.End.Value;
            if (char.IsUpper(word[0]) && (word.Length is > 1 and <= 7 || word is "J") && end < text.Length && text[end] == '.') count++;
        }

        return count >= 2;
    }

    private static bool HoldsItalic(EntryText entry, int start, int end)
    {
        foreach (var span in entry.Spans)
            if (span.Has(RunStyle.Italic) && span.Start >= start - 1 && span.End <= end + 1 && span.Length >= 3 && !span.Has(RunStyle.Bold)) return true;
        return false;
    }

    // "(an earlier version appeared in: …)" names where another version came out.
    private static bool IsOtherVersion(ReadOnlySpan<char> piece)
    {
        var head = piece[..Math.Min(piece.Length, 45)];
        return head.Contains("version", StringComparison.OrdinalIgnoreCase)
            && (head.StartsWith("an ", StringComparison.OrdinalIgnoreCase) || head.StartsWith("a ", StringComparison.OrdinalIgnoreCase) || head.Contains("earlier", StringComparison.OrdinalIgnoreCase) || head.Contains("preliminary", StringComparison.OrdinalIgnoreCase) || head.Contains("previous", StringComparison.OrdinalIgnoreCase) || head.Contains("extended", StringComparison.OrdinalIgnoreCase));
    }

    private static string? Clean(ReadOnlySpan<char> piece)
    {
        var text = piece.Trim().TrimStart(",.;:-–—( \"”»*†)").Trim();
        // "In A. Bell & B. Chen (Eds.), Handbook of Water"
        if (text.IndexOf("(Ed", StringComparison.OrdinalIgnoreCase) is > 3 and var editors && text[editors..].IndexOf(')') is > 0 and < 8 and var close && editors + close + 4 < text.Length) text = text[(editors + close + 1)..].TrimStart(" ,:.");
        if (piece.TrimStart(" .,;:*”\"") is ['(', ..] && text.IndexOf(')') is > 0 and var end && IsAside(text[..end], text[(end + 1)..].TrimStart(" .,"))) text = text[(end + 1)..].TrimStart(" .,");
        text = text[PagesLead(text)..];
        text = text[StateLead(text)..];
        if (text is [_, _, _, _, ')' or ',', ..] && text[..4].IndexOfAnyExceptInRange('0', '9') < 0) text = text[5..].TrimStart(" .,:");
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var words in Introductions)
            {
                if (!text.StartsWith(words) || text.Length <= words.Length + 2) continue;
                text = text[words.Length..].TrimStart(" :");
                changed = true;
            }
        }

        // "the Annals of Shores in August 2018"
        if (text.StartsWith("the ")) text = text[4..];

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

        if (text.ContainsAny(AnyFollower))
        {
            foreach (var word in Followers)
                if (text.IndexOf(word) is > 3 and var at && at < cut) cut = at;
        }

        text = text[..cut].TrimEnd(" ,.;:(-–—'’[*");
        if (text.EndsWith(" in")) text = text[..^3];
        if (!text.Contains('(')) text = text.TrimEnd(") .*");
        if (text.Length < 2) return null;
        if (text.Count('(') <= text.Count(')')) return text.ToString();
        if (text.IndexOf('(') is not (> 3 and var open) || text.Length - open >= 3) return string.Concat(text, ")");
        text = text[..open].TrimEnd();
        return text.Length < 2 ? null : text.ToString();
    }

    // "(in Serbian) Journal", "(In Serbian). Journal": what is said in parentheses before a venue.
    private static bool IsAside(ReadOnlySpan<char> inside, ReadOnlySpan<char> rest)
    {
        const int Longest = 40, ShortestVenue = 4;
        return inside.Length <= Longest && inside.StartsWith("in ", StringComparison.OrdinalIgnoreCase) && VenueWords.Score(inside) == 0
            && rest.Length >= ShortestVenue && char.IsUpper(rest[0]) && !TitleWords.HaveState(rest) && !TitleWords.BeginRemark(rest);
    }

    // How long "pp. 45–60 " and "Pages 45-60 " are before a book, or 0.
    private static int PagesLead(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("pp", StringComparison.OrdinalIgnoreCase) && !text.StartsWith("pages ", StringComparison.OrdinalIgnoreCase)) return 0;
        var word = text.IndexOfAny(" .");
        var rest = word < 0 ? default : text[word..].TrimStart(" .,:;()-–0123456789");
        return rest.Length < 4 ? 0 : text.Length - rest.Length;
    }

    // How long "Accepted with minor revisions at " and "Forthcoming, " are before a venue, or 0.
    private static int StateLead(ReadOnlySpan<char> text)
    {
        if (!StatesBefore.Begins(text)) return 0;
        var at = 0;
        var last = default(ReadOnlySpan<char>);
        while (at < text.Length && (at == 0 || char.IsLower(text[at])))
        {
            var length = text[at..].IndexOf(' ');
            if (length < 0) return 0;
            last = text.Slice(at, length);
            at += length + 1;
        }

        return last is [.., ','] or "in" or "at" or "to" or "by" or "from" or "with" ? at : 0;
    }

    // "15(18), 4007", "393: 55–63", "7" before the end, but not "29th", "3D", "2nd".
    private static bool NumberIsVolume(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsDigit(text[end])) end++;
        return end >= text.Length || text[end] is '(' or ',' or ':' or ')' or '-' or '–' or '.' || (text[end] == ' ' && (end + 1 >= text.Length || text[end + 1] == '('));
    }

    private static int? YearIn(ReadOnlySpan<char> text)
    {
        int? year = null;
        // "ISSN 1818-1139"
        if (text.IndexOf(" ISSN") is > 0 and var number) text = text[..number];
        foreach (var date in DateScanner.Find(text)) year = date.Year ?? year;
        return year ?? ShortYear(text);
    }

    // "ICWSM'18".
    private static int? ShortYear(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny('\'', '’')) return null;
        for (var i = 1; i + 2 < text.Length; i++)
        {
            if (text[i] is '\'' or '’' && char.IsUpper(text[i - 1]) | char.IsLetter(text[i - 1]) | text[i - 1] == ' ' && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2]) && (i + 3 >= text.Length || !char.IsLetterOrDigit(text[i + 3])))
                return 2000 + int.Parse(text.Slice(i + 1, 2));
        }

        return null;
    }

    private int? AnyYear()
    {
        for (var line = 0; line < _entry.Lines.Count && line < MostLines; line++)
        {
            if (_entry.Lines[line].Role is LineRole.Description || _entry.Lines[line].Text.Length > 2000) continue;
            var start = _entry.LineStarts[line];
            var text = _entry.Text.AsSpan(start, _entry.LineEnd(line) - start);
            if (text.IndexOfAnyInRange('0', '9') < 0) continue;
            for (var next = 0; DateScanner.Next(text, ref next) is { } date;)
            {
                var at = start + date.Index;
                if (date.Year is not null && (at < _title.Start || at >= _title.End)) return date.Year;
            }
        }

        return null;
    }
}
