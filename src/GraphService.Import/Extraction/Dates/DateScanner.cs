using GraphService.Import.Extraction.Lexicon;

namespace GraphService.Import.Extraction.Dates;

/// <summary>
/// Finds dates and ranges in a text in one pass: <c>Sep. 2019 – Jul 2023</c>, <c>2023.09 - Present</c>, <c>08/2014-09/2019</c>,
/// <c>May '24 – Oct '24</c>, <c>Fall 2025</c> (a season is its year), <c>Jan - Mar 2020</c>, <c>since 2021</c>.
/// </summary>
internal static class DateScanner
{
    private const int Earliest = 1900;
    private const int Latest = 2099;

    private static readonly string[] Years = [.. Enumerable.Range(Earliest, Latest - Earliest + 1).Select(year => year.ToString(System.Globalization.CultureInfo.InvariantCulture))];

    /// <summary>All dates of a text, in order, without overlaps.</summary>
    public static List<DateMention> Find(ReadOnlySpan<char> text)
    {
        var found = new List<DateMention>();
        // Every date has a year, and every year digits.
        if (text.IndexOfAnyInRange('0', '9') < 0) return found;
        for (var at = 0; Next(text, ref at) is { } mention;) found.Add(mention);
        return found;
    }

    /// <summary>The first date from a place on, or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where to begin; where to go on with the next one.</param>
    public static DateMention? Next(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            // Inside a word or a number no date begins.
            if (!BeginsToken(text, at) || ReadAtom(text, at) is not { } first)
            {
                while (at < text.Length && char.IsLetterOrDigit(text[at])) at++;
                continue;
            }

            var mention = ReadRange(text, first);
            at = Math.Max(at + 1, mention?.End ?? first.End);
            if (mention is not null) return mention;
        }

        return null;
    }

    private static DateMention? ReadRange(ReadOnlySpan<char> text, Atom first)
    {
        var end = first.End;
        if (Separator(text, end) is > 0 and var after)
        {
            if (Running(text, after) is > 0 and var stop && first.Year > 0) return new DateMention(first.Start, stop, first.Text, "present", true);
            if (ReadAtom(text, after) is { Year: > 0 } second && (first.Year == 0 || second.Year >= first.Year))
            {
                var from = first.Year > 0 ? first : first with { Year = second.Year };
                return new DateMention(first.Start, second.End, from.Text, second.Text, true);
            }

            if (first.Year > 0 && ShortYear(text, after, first.Year) is ( > 0 and var year, var shortEnd))
                return new DateMention(first.Start, shortEnd, first.Text, year.ToString(), true);
            if (first.Year > 0 && (AtEnd(text, after) || IsOpen(text, end, after))) return new DateMention(first.Start, after, first.Text, "present", true);
        }

        if (first.Year == 0) return null;
        return FollowsSince(text, first.Start)
            ? new DateMention(first.Start, end, first.Text, "present", true)
            : new DateMention(first.Start, end, first.Text, first.Text, false);
    }

    private static Atom? ReadAtom(ReadOnlySpan<char> text, int at)
    {
        at = Skip(text, at, " \u00A0(");
        if (at >= text.Length) return null;
        return char.IsLetter(text[at]) ? ReadNamed(text, at) : char.IsAsciiDigit(text[at]) ? ReadNumeric(text, at) : null;
    }

    // "Sep. 2019", "September 3, 2019", "Sept '23", "Fall 2025", "Sep" before a range.
    private static Atom? ReadNamed(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        var word = text.Slice(at, end - at);
        if (!Calendar.BeginsDate(word)) return null;
        var month = Calendar.Month(word);
        var season = Calendar.IsSeason(word);
        if (word.Equals("early", StringComparison.OrdinalIgnoreCase) || word.Equals("late", StringComparison.OrdinalIgnoreCase) || word.Equals("mid", StringComparison.OrdinalIgnoreCase))
            season = true;
        if (month == 0 && !season) return null;
        var next = Skip(text, end, ".,’ /-of");
        if (!season && Day(text, next) is > 0 and var afterDay) next = Skip(text, afterDay, ", .");
        if (next < text.Length && text[next] is '\'' or '’' or '‘' && Number(text, next + 1, 2) is >= 0 and var two)
            return new Atom(at, next + 3, 2000 + two, season ? 0 : month);
        if (Number(text, next, 4) is >= Earliest and <= Latest and var year) return new Atom(at, next + 4, year, season ? 0 : month);
        return month > 0 && word.Length >= 3 ? new Atom(at, end < text.Length && text[end] == '.' ? end + 1 : end, 0, month) : null;
    }

    // "2019", "2023.09", "2019-09-01", "08/2014", "09/06" only as 09/2006 when both ends are written so, "3 May 2019".
    private static Atom? ReadNumeric(ReadOnlySpan<char> text, int at)
    {
        if (Number(text, at, 4) is >= Earliest and <= Latest and var year)
        {
            var end = at + 4;
            if (end + 1 < text.Length && text[end] is '.' or '/' or '-' && MonthNumber(text, end + 1) is ( > 0 and var month, var monthEnd)
                && !(text[end] == '-' && monthEnd - end == 3 && AfterYear(text, monthEnd)))
            {
                if (monthEnd < text.Length && text[monthEnd] == text[end] && Day(text, monthEnd + 1) is > 0 and var dayEnd) monthEnd = dayEnd;
                return new Atom(at, monthEnd, year, month);
            }

            // "(2019b)": the second of a year's works.
            if (end + 1 < text.Length && text[end] is >= 'a' and <= 'h' && text[end + 1] == ')') return new Atom(at, end + 1, year, 0);
            if (end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] == '.' && end + 1 < text.Length && char.IsDigit(text[end + 1])))) return null;
            var spaced = Skip(text, end, " ,");
            if (spaced > end && spaced < text.Length && char.IsLetter(text[spaced]))
            {
                var wordEnd = spaced;
                while (wordEnd < text.Length && char.IsLetter(text[wordEnd])) wordEnd++;
                if (Calendar.Month(text.Slice(spaced, wordEnd - spaced)) is > 0 and var named && wordEnd - spaced >= 3
                    && Number(text, Skip(text, wordEnd, ". ,"), 4) < Earliest)
                    return new Atom(at, wordEnd < text.Length && text[wordEnd] == '.' ? wordEnd + 1 : wordEnd, year, named);
            }

            return new Atom(at, end, year, 0);
        }

        if (MonthNumber(text, at) is ( > 0 and var first, var firstEnd) && firstEnd < text.Length && text[firstEnd] is '/' or '.')
        {
            if (Number(text, firstEnd + 1, 4) is >= Earliest and <= Latest and var long4) return new Atom(at, firstEnd + 5, long4, first);
            if (Day(text, at) is > 0 and var day && day < text.Length && MonthNumber(text, day + 1) is ( > 0 and var middle, var middleEnd)
                && middleEnd < text.Length && text[middleEnd] == text[day] && Number(text, middleEnd + 1, 4) is >= Earliest and <= Latest and var full)
                return new Atom(at, middleEnd + 5, full, middle);
            if (text[firstEnd] == '/' && firstEnd - at == 2 && Number(text, firstEnd + 1, 2) is >= 0 and var short2 && !IsDigit(text, firstEnd + 3) && (firstEnd + 3 >= text.Length || text[firstEnd + 3] != '/'))
                return new Atom(at, firstEnd + 3, short2 < 60 ? 2000 + short2 : 1900 + short2, first);
        }

        if (Day(text, at) is > 0 and var afterDay && ReadAfterDay(text, afterDay) is { } dated) return dated with { Start = at };
        return null;
    }

    private static Atom? ReadAfterDay(ReadOnlySpan<char> text, int at)
    {
        at = Skip(text, at, " .");
        return at < text.Length && char.IsLetter(text[at]) && ReadNamed(text, at) is { Year: > 0, Month: > 0 } named ? named : null;
    }

    private static bool AfterYear(ReadOnlySpan<char> text, int at) => at < text.Length && (char.IsLetterOrDigit(text[at]));

    private static (int Month, int End) MonthNumber(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 2 && char.IsAsciiDigit(text[end])) end++;
        if (end == at || IsDigit(text, end)) return (0, at);
        var month = int.Parse(text.Slice(at, end - at));
        return month is >= 1 and <= 12 ? (month, end) : (0, at);
    }

    // "2019-23" and "2019/20" as a range of years.
    private static (int Year, int End) ShortYear(ReadOnlySpan<char> text, int at, int first)
    {
        if (Number(text, at, 2) is not (>= 0 and var two) || IsDigit(text, at + 2) || (at + 2 < text.Length && text[at + 2] is '/' or '.')) return (0, at);
        var year = first / 100 * 100 + two;
        return year > first && year - first < 20 ? (year, at + 2) : (0, at);
    }

    private static int Day(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 2 && char.IsAsciiDigit(text[end])) end++;
        if (end == at || IsDigit(text, end) || int.Parse(text.Slice(at, end - at)) is < 1 or > 31) return 0;
        foreach (var suffix in (ReadOnlySpan<string>)["st", "nd", "rd", "th"])
            if (text[end..].StartsWith(suffix)) return end + 2;
        return end;
    }

    private static int Number(ReadOnlySpan<char> text, int at, int digits)
    {
        if (at < 0 || at + digits > text.Length || IsDigit(text, at + digits)) return -1;
        var value = 0;
        for (var i = at; i < at + digits; i++)
        {
            if (!char.IsAsciiDigit(text[i])) return -1;
            value = value * 10 + text[i] - '0';
        }

        return value;
    }

    // A dash, "to", "until" or an arrow between two dates; gives where the second begins.
    private static int Separator(ReadOnlySpan<char> text, int at)
    {
        var i = Skip(text, at, " ,)");
        if (i >= text.Length) return 0;
        var dash = i;
        while (i < text.Length && text[i] is '-' or '–' or '—' or '~' or '→' or '‐' or '−' or '―') i++;
        if (i > dash) return Skip(text, i, " (");
        foreach (var word in (ReadOnlySpan<string>)["to ", "until ", "till ", "through ", "bis ", "à "])
            if (i > at && text[i..].StartsWith(word, StringComparison.OrdinalIgnoreCase)) return Skip(text, i + word.Length, " ");
        return 0;
    }

    private static int Running(ReadOnlySpan<char> text, int at)
    {
        at = Skip(text, at, " (");
        if (text[at..].StartsWith("the ", StringComparison.OrdinalIgnoreCase)) at += 4;
        var end = at;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] == '\'')) end++;
        return end > at && Calendar.IsRunning(text.Slice(at, end - at)) ? end : 0;
    }

    private static bool AtEnd(ReadOnlySpan<char> text, int at) => at >= text.Length || text[at] is '\n' or ')' or ']' or ':' or ',' or '|' or ';';

    // "2021- Postdoc": a dash that leans on its year and not on what follows.
    private static bool IsOpen(ReadOnlySpan<char> text, int end, int after) =>
        text[end] is '-' or '–' or '—' && text[after - 1] == ' ' && char.IsUpper(text[after]);

    private static bool FollowsSince(ReadOnlySpan<char> text, int at)
    {
        var before = text[..at].TrimEnd(' ');
        if (before.Length < 5 || !before.EndsWith("since", StringComparison.OrdinalIgnoreCase)) return false;
        return before.Length == 5 || !char.IsLetter(before[^6]);
    }

    private static bool BeginsToken(ReadOnlySpan<char> text, int at) =>
        (char.IsLetter(text[at]) || char.IsAsciiDigit(text[at]))
        && (at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || (char.IsAsciiDigit(text[at]) && text[at - 1] is '.' or '/' or '$' or '#' && at > 1 && char.IsLetterOrDigit(text[at - 2]))));

    private static bool IsDigit(ReadOnlySpan<char> text, int at) => at < text.Length && char.IsAsciiDigit(text[at]);

    private static int Skip(ReadOnlySpan<char> text, int at, string any)
    {
        if (any.Contains('o') && at < text.Length && text[at..].StartsWith(" of ")) return at + 4;
        while (at < text.Length && any.Contains(text[at]) && text[at] is not ('o' or 'f')) at++;
        return at;
    }

    private readonly record struct Atom(int Start, int End, int Year, int Month)
    {
        public string Text => Month > 0 ? string.Create(7, this, static (text, date) => date.Write(text)) : Year is >= Earliest and <= Latest ? Years[Year - Earliest] : Year.ToString("0000");

        private void Write(Span<char> text)
        {
            Year.TryFormat(text, out _, "0000");
            text[4] = '-';
            Month.TryFormat(text[5..], out _, "00");
        }
    }
}
