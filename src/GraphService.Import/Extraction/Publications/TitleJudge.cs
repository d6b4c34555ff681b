using System.Buffers;
using GraphService.Import.Documents;
using GraphService.Import.Extraction.Lexicon;
using GraphService.Import.Extraction.Names;
using GraphService.Import.Extraction.Outlines;

namespace GraphService.Import.Extraction.Publications;

/// <summary>Tells how much a stretch of an entry is like a title, by its words and by where it stands.</summary>
internal sealed class TitleJudge(EntryText entry, NameList? authors)
{
    private const double Rejected = -20;
    private const int LongestTitle = 400;

    // More than what sums of the same numbers differ by in another order.
    private const double Rounding = 1e-6;

    private static readonly SearchValues<char> NameSeparators = SearchValues.Create(",;&·•，、；|\n");

    private bool? _titleStandsBefore;

    /// <summary>
    /// What the words and the place of a stretch add to its score. A stretch that cannot come to a score is not looked at to the
    /// end, and gets less than that.
    /// </summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="needed">The least that is of use.</param>
    public double Judge(int start, int end, double needed)
    {
        // Nothing but its place speaks for a title here.
        var line = entry.LineAt(start);
        var place = authors is null ? default : PlaceBeside(authors, start, line);
        var most = place.Sum;
        if (most + Rounding < needed) return Rejected;
        var text = entry.Text.AsSpan(start, end - start);
        var words = text.CountWords();
        var role = entry.Lines[line].Role;
        if (text.Length > LongestTitle || role is LineRole.Links or LineRole.Authors or LineRole.Date or LineRole.Badge || TitleWords.AreButton(text)) return Rejected;
        var score = 0.0;
        if (role is LineRole.Description or LineRole.Venue) score -= 4;
        if (words == 1) score -= text.Length >= 6 ? 1.5 : 4;
        else if (words == 2) score -= 0.8;
        if (words > 35) score -= 3;
        score -= Math.Min(2.0, line * 0.15);
        if (score + most + Rounding < needed) return Rejected;
        score -= TitleWords.VenueLikeness(text, words);
        if (words <= 6 && TitleWords.HaveState(text)) score -= 3;
        if (words <= 2 && text.Contains('/') && !text.Contains(' ') && HasDigit(text)) score -= 6;
        if (words > 0 && TitleWords.AreMostlyDigits(text)) score -= 4;
        if (char.IsLower(text[0]) && !text.Contains(' ')) score -= 2;
        if (text.Contains(" et al", StringComparison.Ordinal) && !entry.LinkEdges.Contains(start)) score -= 3;
        if (score + most + Rounding < needed) return Rejected;
        if (!TitleBounds.IsQuoted(entry.Text, start) && !IsTitleLine(start, end, line) && AreNames(text, words)) score -= 4;
        if (TitleWords.BeginRemark(text)) score -= 4;
        if (FollowsEditors(start)) score -= 3;
        if (authors is not null && start > authors.End && IsBracketed(start, end)) score -= 5;
        if (NamesIssue(start) || authors is not null && start > authors.End && FollowsIn(start)) score -= 4;
        // "2020 (2 publications)" heads a list.
        if (words <= 4 && text.Length > 6 && text[4] == ' ' && text[5] == '(' && text[..4].IndexOfAnyExceptInRange('0', '9') < 0) score -= 8;
        if (text.Contains("contributed equally", StringComparison.OrdinalIgnoreCase) || text.Contains("qual contribution", StringComparison.Ordinal) || text.Contains("orresponding author", StringComparison.Ordinal)) score -= 6;
        return score + place.SetOff - place.SecondTitle - place.Far;
    }

    private Place PlaceBeside(NameList list, int start, int line)
    {
        var (setOff, secondTitle) = (0.0, 0.0);
        // What is set off right behind the authors is the likeliest title, unless a title set off stands before them.
        if (start >= list.End && start - list.End <= 5 && line == entry.LineAt(list.End - 1) && ChangesStyle(start))
            setOff = entry.Text.AsSpan(list.End, start - list.End).Trim(" .,") switch { "In" or "in" => -4, [')', ..] => -1, _ => 1.5 };
        if (start >= list.End && (_titleStandsBefore ??= TitleStandsBefore(list.Start))) secondTitle = line > entry.LineAt(list.End - 1) || !IsLinkOrBold(start) ? 2 : 1;
        return new Place(setOff, secondTitle, IsBehindAddress(list, start) ? 4 : Math.Abs(line - entry.LineAt(list.Start)) > 3 ? 1 : 0);
    }

    // Here or at the quotation mark before.
    private bool ChangesStyle(int start) =>
        entry.StyleAt(start) != entry.StyleAt(start - 1) || start > 1 && TitleBounds.IsQuoted(entry.Text, start) && entry.StyleAt(start - 1) != entry.StyleAt(start - 2);

    // Behind an address or an identifier come buttons and remarks.
    private bool IsBehindAddress(NameList list, int start)
    {
        const int Shortest = 12;
        if (start - list.End <= Shortest) return false;
        var between = entry.Text.AsSpan(list.End, start - list.End);
        return between.Contains("http", StringComparison.Ordinal) || between.Contains("doi:", StringComparison.OrdinalIgnoreCase);
    }

    private readonly record struct Place(double SetOff, double SecondTitle, double Far)
    {
        public double Sum => SetOff - SecondTitle - Far;
    }

    private static bool HasDigit(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (char.IsDigit(c)) return true;
        return false;
    }

    private static bool AreNames(ReadOnlySpan<char> text, int words)
    {
        const int MostOfOneName = 3;
        // Several names have something between them.
        if (words > MostOfOneName && !text.ContainsAny(NameSeparators) && !text.Contains("and ", StringComparison.Ordinal) && !text.Contains("und ", StringComparison.Ordinal) && !text.Contains("et ", StringComparison.Ordinal)) return false;
        var names = NameListParser.Parse(text.ToString(), 0, text.Length);
        return names.People.Count > 0 && names.End >= text.Length - 2
            && (names.People.Count > 1 ? names.Certain * 3 >= names.People.Count * 2 : names.Certain > 0 && words <= MostOfOneName);
    }

    // "In Ann Bell (ed.), Book": what follows the editors is the book.
    private bool FollowsEditors(int start)
    {
        var before = entry.Text.AsSpan(Math.Max(0, start - 12), Math.Min(12, start)).TrimEnd(" ,.:");
        return before is [.., ')'] && (before.EndsWith("(eds.)", StringComparison.OrdinalIgnoreCase) || before.EndsWith("(ed.)", StringComparison.OrdinalIgnoreCase) || before.EndsWith("(eds)", StringComparison.OrdinalIgnoreCase) || before.EndsWith("(ed)", StringComparison.OrdinalIgnoreCase));
    }

    // "[open access]": what has brackets of its own behind the authors is a button.
    private bool IsBracketed(int start, int end) => entry.Text[start - 1] == '[' && end < entry.Text.Length && entry.Text[end] == ']';

    // "A. Bell. Title. In Shore Panel (2019): Report": what holds the paper.
    private bool FollowsIn(int start)
    {
        const int Farthest = 40;
        var before = entry.Text.AsSpan(0, start);
        before = before[(before.LastIndexOf(". ") + 2)..];
        return before.Length < Farthest && before.StartsWith("In ") && before.TrimEnd() is [.., ':'];
    }

    // "Journal of Shores 12, Special Issue “Waves”".
    private bool NamesIssue(int start)
    {
        var before = entry.Text.AsSpan(0, start).TrimEnd(" “\"„«»:,(");
        return before.EndsWith("ssue") || before.EndsWith("ssue on") || before.EndsWith("Themenheft") || before.EndsWith("numéro spécial");
    }

    // What is called a title, or is a first line set off, before authors or a venue: its words may look like a name.
    private bool IsTitleLine(int start, int end, int line)
    {
        if (entry.Lines.Count < 2 || authors is not null && authors.Start < end) return false;
        if (authors is not null && entry.Lines[line].Role == LineRole.Title) return true;
        return line == 0 && end - start >= entry.LineEnd(0) - 2 && IsLinkOrBold(start) && !IsLinkOrBold(entry.LineStarts[1]) && (authors is not null || VenueWords.Score(entry.Text.AsSpan(entry.LineStarts[1], entry.LineEnd(1) - entry.LineStarts[1])) >= 2);
    }

    private bool IsLinkOrBold(int at) => Array.Exists(entry.Spans, span => at >= span.Start && at < span.End && (span.Link is not null || span.Has(RunStyle.Bold)));

    private bool TitleStandsBefore(int list)
    {
        foreach (var span in entry.Spans)
        {
            if (span.Start >= list) break;
            if (span.End > list || span.Link is null && !span.Has(RunStyle.Bold) || span.Length < 2 * TitleBounds.Shortest) continue;
            var text = entry.Text.AsSpan(span.Start, span.Length);
            if (text.HasWords(3) && !TitleWords.AreButton(text) && VenueWords.Score(text) < 4) return true;
        }

        return false;
    }
}
