using GraphService.Import.Documents;
using GraphService.Import.Extraction.Lexicon;
using GraphService.Import.Extraction.Outlines;

namespace GraphService.Import.Extraction.Publications;

/// <summary>Where a title that stands at a place of an entry begins and ends.</summary>
/// <param name="entry">The entry.</param>
internal readonly struct TitleBounds(EntryText entry)
{
    /// <summary>The fewest characters of a title.</summary>
    public const int Shortest = 8;

    private const int LongestState = 40;

    /// <summary>Whether a quotation begins right before a place.</summary>
    public static bool IsQuoted(string text, int at) => at > 0 && text[at - 1] is '"' or '“';

    /// <summary>Where the sentence that begins at a place ends: a full stop before a new one, a question mark, or where the venue's style begins.</summary>
    public int SentenceEnd(int at)
    {
        var text = entry.Text;
        var lineEnd = entry.LineEnd(entry.LineAt(at));
        var first = entry.StyleAt(at);
        foreach (var span in entry.Spans)
        {
            // The stretch that begins here, when it is a title's own.
            if (span.Start >= at - (IsQuoted(text, at) ? 1 : 0) && span.Start <= at + 1 && span.Length >= Shortest && (span.Link is not null || span.Style != RunStyle.None))
            {
                var joined = JoinedEnd(span);
                var next = joined;
                while (next < lineEnd && text[next] == ' ') next++;
                // Only a part of the title is set off (a species' name) when the sentence simply goes on.
                if (span.Link is not null && !entry.IsOneLink || next >= lineEnd || text[joined - 1] is '.' or '?' or '!' || !(char.IsLetter(text[next]) || text[next] == '(' && !TitleWords.HaveState(text.AsSpan(next, Math.Min(lineEnd, next + 24) - next)))) return joined;
                at = joined;
                break;
            }

            if (span.Start > at + Shortest && span.Start < lineEnd && span.Has(RunStyle.Italic) && !first.HasFlag(RunStyle.Italic) && span.Length >= 4 && !ContinuesTitle(span)) lineEnd = Math.Min(lineEnd, span.Start);
        }

        for (var i = at; i < lineEnd; i++)
        {
            if (text[i] is '?' or '!' && i + 2 < lineEnd && text[i + 1] == ' ' && (char.IsUpper(text[i + 2]) || char.IsDigit(text[i + 2])) && i - at >= Shortest) return EndsWithVenue(i + 1, lineEnd) ? i + 1 : NextSentence(i + 1, lineEnd);
            if (text[i] == '.' && i - at >= 4 && (i + 1 >= lineEnd || (text[i + 1] == ' ' && !IsAbbreviation(at, i)))) return i;
            if (text[i] is '”') return i;
            // "Title (p 52-64) In: Book"
            if (text[i] == ' ' && i - at >= Shortest && (string.CompareOrdinal(text, i, " In: ", 0, 5) == 0 || string.CompareOrdinal(text, i, " (pp", 0, 4) == 0 || string.CompareOrdinal(text, i, " (p ", 0, 4) == 0 || string.CompareOrdinal(text, i, " (p. ", 0, 5) == 0)) return i;
            if (text[i] == ',' && i - at >= Shortest && text.AsSpan(i + 1, lineEnd - i - 1).TrimStart() is var rest && (TitleWords.BeginVenue(rest) || IsInEdited(rest) || IsYearAlone(rest))) return i;
        }

        return lineEnd;
    }

    /// <summary>
    /// Where a subtitle ends that stands as a sentence of its own between a title and a venue: "Early rivers. A study of maps. *Waters*",
    /// "Early rivers. Maps and Words. Leiden: Narrow".
    /// </summary>
    public int? SubtitleEnd(int at, int limit)
    {
        var text = entry.Text;
        if (at + 2 >= limit || text[at] != '.' || text[at + 1] != ' ' || entry.StyleAt(at + 2) != RunStyle.None) return null;
        var end = SentenceEnd(at + 2);
        if (end + 2 >= limit || text[end] is not ('.' or '?') || text[end + 1] != ' ') return null;
        var rest = text.AsSpan(end + 1, limit - end - 1).TrimStart(" (");
        if (rest.IsEmpty || !char.IsUpper(rest[0])) return null;
        var subtitle = text.AsSpan(at + 2, end - at - 2);
        if (!TitleWords.AreSubtitle(subtitle, BeginsWithPublisher(rest))) return null;
        var next = rest[..(rest.IndexOf(". ") is > 0 and var stop ? stop : rest.Length)];
        return rest.StartsWith("In") || !TitleWords.AreSubtitle(next, false) && !TitleWords.BeginRemark(next) && !TitleWords.HaveState(next) ? end : null;
    }

    // "Leiden: Narrow", "Series on Maps 3). New York, Leiden: Narrow"
    private static bool BeginsWithPublisher(ReadOnlySpan<char> rest)
    {
        const int Farthest = 40;
        if (rest.IndexOf(". ") is >= 0 and var stop && rest.IndexOf(':') > stop) rest = rest[(stop + 2)..];
        return rest.IndexOf(": ") is > 2 and < Farthest and var colon && rest[..colon].IndexOfAny("0123456789().") < 0 && colon + 2 < rest.Length && char.IsUpper(rest[0]) && char.IsUpper(rest[colon + 2]);
    }

    // "Title, 2017, Journal 12"
    private static bool IsYearAlone(ReadOnlySpan<char> rest) => rest is ['1' or '2', '9' or '0', >= '0' and <= '9', >= '0' and <= '9', ',', ..];

    // ", in A. Bell (ed.): Book"
    private static bool IsInEdited(ReadOnlySpan<char> rest) => rest.StartsWith("in ", StringComparison.OrdinalIgnoreCase) && rest[..Math.Min(rest.Length, 100)].Contains("(ed", StringComparison.OrdinalIgnoreCase);

    private int NextSentence(int at, int limit)
    {
        var stop = entry.Text.IndexOf(". ", at, limit - at, StringComparison.Ordinal);
        return stop < 0 ? at : stop;
    }

    private bool EndsWithVenue(int at, int limit) => VenueWords.Score(entry.Text.AsSpan(at, Math.Min(limit, at + 80) - at)) > 0 || limit - at < 4;

    private int JoinedEnd(StyledSpan first)
    {
        var end = first.End;
        if (entry.IsOneLink) return end;
        foreach (var span in entry.Spans)
            if (span.Start >= end && span.Start - end <= 1 && (span.Link is not null && span.Link == first.Link)) end = span.End;
        return end;
    }

    // A species' name in italics inside a title is followed by more of the title.
    private bool ContinuesTitle(StyledSpan span)
    {
        var text = entry.Text;
        var before = span.Start - 1;
        while (before > 0 && text[before] == ' ') before--;
        // "Title (*revisions*)": how far it is, at the end of everything.
        if (text[before] == '(' && text.AsSpan(span.End).Trim(" ).").IsEmpty) return false;
        if (VenueWords.Score(text.AsSpan(span.Start, span.Length)) >= 2 || TitleWords.BeginVenue(text.AsSpan(span.Start))) return false;
        return before > 0 && text[before] is not ('.' or ',' or '?' or '!' or '”' or '"' or ':' or ')' or ';' or '-' or '–') && !text.AsSpan(0, span.Start).TrimEnd().EndsWith(" In") && !text.AsSpan(0, span.Start).TrimEnd().EndsWith(" in");
    }

    private bool IsAbbreviation(int start, int dot)
    {
        var text = entry.Text;
        var word = dot;
        while (word > start && char.IsLetter(text[word - 1])) word--;
        var length = dot - word;
        if (length == 1 && char.IsUpper(text[word])) return true;
        return text.AsSpan(word, length) is "vs" or "Vol" or "No" or "St" or "cf" or "Dr" or "al" or "approx" or "spp" or "sp" or "var" or "subsp" or "ca";
    }

    /// <summary>The stretch without punctuation, quotation marks, labels, buttons and remarks around it.</summary>
    public (int Start, int End) Trim(int start, int end)
    {
        var text = entry.Text;
        for (var changed = true; changed;)
        {
            changed = false;
            while (start < end && (text[start] is ' ' or '\n' or ',' or '.' or ';' or ':' or '-' or '–' or '—' or '•' or '*' or '|' or '·')) start++;
            while (end > start && (text[end - 1] is ' ' or '\n' or ',' or ';' or ':' or '.' or '|' or '*' or '†' or '-' or '–' or '·' or '∗' or '(' or '[')) end--;
            if (end - start > 4 && text[start] is '“' or '"' && IsOneQuotation(text.AsSpan(start, end - start)))
            {
                start++;
                end--;
                changed = true;
            }

            if (LabelEnd(text.AsSpan(start, end - start)) is > 0 and var label)
            {
                start += label;
                changed = true;
            }

            // "(Arxiv)", "[PDF]", "(in press)" behind a title are buttons and remarks.
            if (end > start && text[end - 1] is ')' or ']' && OpenOf(start, end) is > 0 and var open && (TitleWords.AreButton(text.AsSpan(open + 1, end - open - 2)) || IsState(text.AsSpan(open + 1, end - open - 2)) || IsMark(text.AsSpan(open, end - open)) || IsVenueWithYear(text.AsSpan(open + 1, end - open - 2)) || text.AsSpan(open + 1).StartsWith("arXiv", StringComparison.OrdinalIgnoreCase)))
            {
                end = open;
                changed = true;
            }
        }

        return (start, end);
    }

    // "Title (Under Review)"
    private static bool IsState(ReadOnlySpan<char> text) => text.Length <= LongestState && TitleWords.HaveState(text);

    // "Title (COLING 2020)"
    private static bool IsVenueWithYear(ReadOnlySpan<char> text) => TitleWords.EndWithYear(text) && VenueWords.Score(text) >= 3;

    // "[J]", "[C]" tell what kind of work a Chinese reference names; "(2017)" is the year.
    private static bool IsMark(ReadOnlySpan<char> text) =>
        text is ['[', >= 'A' and <= 'Z', ']'] or ['(', '1', '9', >= '0' and <= '9', >= '0' and <= '9', ')'] or ['(', '2', '0', >= '0' and <= '9', >= '0' and <= '9', ')'];

    // Also with pairs of straight marks inside: "A "Bring Your Own" Framework".
    private static bool IsOneQuotation(ReadOnlySpan<char> text)
    {
        var inside = text[1..^1];
        return text[^1] is '”' or '"' && (inside.IndexOfAny("”\"") < 0 || text[0] == '"' && text[^1] == '"' && inside.IndexOfAny("“”") < 0 && inside.Count('"') % 2 == 0 && inside[0] != ' ');
    }

    /// <summary>Where a short label in brackets before a title ends ("[FSE 21] Title"), or 0.</summary>
    public static int LabelEnd(ReadOnlySpan<char> text)
    {
        const int LongestLabel = 30;
        if (text.IsEmpty || text[0] != '[') return 0;
        var close = text.IndexOf(']');
        return close is > 1 and <= LongestLabel && text.Length - close > Shortest && text[(close + 1)..].TrimStart() is [not '(', ..] ? close + 1 : 0;
    }

    private int OpenOf(int start, int end)
    {
        var depth = 0;
        for (var i = end - 1; i > start; i--)
        {
            if (entry.Text[i] is ')' or ']') depth++;
            else if (entry.Text[i] is '(' or '[' && --depth == 0) return i;
        }

        return -1;
    }
}
