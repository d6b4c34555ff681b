using GraphService.Import.Documents;
using GraphService.Import.Extraction.Lexicon;
using GraphService.Import.Extraction.Names;
using GraphService.Import.Extraction.Outlines;
using GraphService.Import.Extraction.Subjects;

namespace GraphService.Import.Extraction.Publications;

/// <summary>Finds the list of authors in an entry or a line, wherever it stands.</summary>
internal sealed class AuthorLists(Subject subject)
{
    private const int LongestName = 40;
    private static readonly List<(int Start, int End)> NoStretches = [];
    private static readonly WordSet Joining = WordSet.Words("and und et with by mit avec con");
    private readonly Dictionary<TextLine, (NameList List, double Score)?> _ofLine = [];

    /// <summary>The list of authors in one line, or null.</summary>
    public NameList? In(TextLine line) =>
        HoldsNone(line) || line.Text.Length > 6000 ? null : Find(EntryText.Of(line))?.List;

    // What the format calls something else.
    private static bool HoldsNone(TextLine line) => line.Role is LineRole.Description or LineRole.Links or LineRole.Venue or LineRole.Title;

    /// <summary>Whether a line is a list of authors and little else.</summary>
    public bool IsPure(TextLine line) => In(line) is { } list && (list.End - list.Start) * 10 >= EntryText.Of(line).Text.Length * 7;

    /// <summary>The list of authors in an entry, with its score, or null.</summary>
    public (NameList List, double Score)? Find(EntryText entry)
    {
        if (entry.Lines is not [var line] || !ReferenceEquals(EntryText.Of(line), entry)) return Search(entry);
        // Whether a line holds a list is asked while entries are cut, and again when they are read.
        if (_ofLine.TryGetValue(line, out var known)) return known;
        return _ofLine[line] = Search(entry);
    }

    /// <summary>Forgets the lists of lines that have been read.</summary>
    public void Forget(IReadOnlyList<TextLine> lines)
    {
        foreach (var line in lines) _ofLine.Remove(line);
    }

    private (NameList List, double Score)? Search(EntryText entry)
    {
        (NameList List, double Score)? best = null;
        var titles = TitleStretches(entry);
        var holdsItalics = Array.Exists(entry.Spans, span => span.Has(RunStyle.Italic));
        foreach (var start in ListStarts.Of(entry, stackalloc int[ListStarts.Most]))
        {
            if (best is { } found && start >= found.List.Start && start < found.List.End) continue;
            if (entry.Lines[entry.LineAt(start)] is var line && HoldsNone(line) && !(line.Role == LineRole.Title && AfterWith(entry, start, enclosed: true))) continue;
            // A list ends at the latest where a title set in another style begins.
            if (!IsOutside(titles, start, entry.Text.Length, out var limit)) continue;
            if (holdsItalics && VenueAfter(entry, start) is { } venue) limit = Math.Min(limit, venue);
            var from = start + EditorsLead(entry.Text.AsSpan(start, limit - start));
            var list = NameListParser.Parse(entry.Text, from, limit, entry.LinkEdges);
            if (from > start && !HoldsSubject(list)) continue;
            if (list.People.Count <= 1 && entry.StartsLine(start)) list = OfSubject(entry.Text, list, from, limit);
            if (list.People.Count == 0 || NamesEditors(entry.Text.AsSpan(0, start))) continue;
            var score = Score(entry, list, start);
            if (score > 0 && (best is null || score > best.Value.Score)) best = (list, score);
        }

        return best;
    }

    // "Dorn C. Early rivers": up to its first full stop a line's beginning is the subject's name, what follows no part of it.
    private NameList OfSubject(string text, NameList list, int start, int limit)
    {
        if (list.People is [var read] && subject.Is(read.Name)) return list;
        var stop = text.AsSpan(start, Math.Min(LongestName, limit - start)).IndexOf(". ");
        if (stop <= 0) return list;
        var first = NameListParser.Parse(text, start, start + stop + 1);
        return first.People is [var name] && subject.Is(name.Name) ? first : list;
    }

    private static bool NamesEditors(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        foreach (var words in (ReadOnlySpan<string>)["edited by", "translated by", " eds.", " ed. by", "hg.", "hrsg.", "hg. von", "hrsg. von", "herausgegeben von", "sous la direction de"])
            if (before.EndsWith(words, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    // "Hg. von Ann Bell und Carl Dorn": who edits a book of their own is its author.
    private static int EditorsLead(ReadOnlySpan<char> text)
    {
        if (text is not ['H' or 'h' or 'S' or 's', ..]) return 0;
        foreach (var words in (ReadOnlySpan<string>)["Hg. von ", "Hrsg. von ", "Herausgegeben von ", "Sous la direction de "])
            if (text.StartsWith(words, StringComparison.OrdinalIgnoreCase)) return words.Length;
        return 0;
    }

    private static bool IsOutside(List<(int Start, int End)> titles, int start, int length, out int limit)
    {
        limit = length;
        var isBefore = false;
        foreach (var title in titles)
        {
            if (start > title.Start && start < title.End) return false;
            if (isBefore || title.Start < start) continue;
            (limit, isBefore) = (title.Start, true);
        }

        return true;
    }

    // "C. Dorn and A. Bell *J. Am. Chem. Soc.*": several words in italics right behind a name are no more of it.
    private static int? VenueAfter(EntryText entry, int start)
    {
        foreach (var span in entry.Spans)
        {
            if (span.Start <= start + 1 || !span.Has(RunStyle.Italic) || entry.StyleAt(span.Start - 1).HasFlag(RunStyle.Italic)) continue;
            var before = entry.Text.AsSpan(start, span.Start - start);
            if (before is [.., not '\n', ' '] && before.TrimEnd() is [.., var last] name && (char.IsLetter(last) || last == '.') && !Joining.Contains(name[(name.LastIndexOf(' ') + 1)..]) && entry.Text.AsSpan(span.Start, span.Length).HasWords(2)) return span.Start;
        }

        return null;
    }

    // Stretches in one style or link that are too long for a name and are no list of names.
    private static List<(int Start, int End)> TitleStretches(EntryText entry)
    {
        const int Shortest = 20;
        if (entry.Spans.Length == 0) return NoStretches;
        var stretches = new List<(int Start, int End)>();
        var last = default(StyledSpan);
        var oneLink = entry.IsOneLink;
        foreach (var span in entry.Spans)
        {
            if ((span.Link is null || oneLink) && !span.Has(RunStyle.Bold) && !span.Has(RunStyle.Italic)) continue;
            var alike = (span.Style & last.Style) != 0 || (!oneLink && span.Link is not null && span.Link == last.Link);
            last = span;
            if (alike && stretches.Count > 0 && GoesOn(entry.Text, stretches[^1].End, span) && !BeginsTitle(entry.Text, stretches[^1], span)) stretches[^1] = (stretches[^1].Start, span.End);
            else stretches.Add((span.Start, span.End));
        }

        AddQuoted(entry.Text, stretches);
        if (stretches.Count > 0) stretches.RemoveAll(stretch => stretch.End - stretch.Start < Shortest ? !IsShortTitle(entry.Text, stretch.Start, stretch.End) : IsNames(entry.Text, stretch.Start, stretch.End));
        return stretches;
    }

    // "Quantum rivers", "Bridges and Burdens": a few words, the last one in small letters, or more than names joined by "and".
    private static bool IsShortTitle(string entry, int start, int end)
    {
        const int ShortestWord = 4;
        var text = entry.AsSpan(start, end - start).TrimEnd(" .");
        if (text.Length < TitleBounds.Shortest || !char.IsUpper(text[0]) || text.IndexOfAny(",;&*") >= 0) return false;
        var last = text[(text.LastIndexOf(' ') + 1)..];
        if (last.Length >= ShortestWord && last.Length < text.Length && last.IndexOfAnyExceptInRange('a', 'z') < 0) return true;
        return text.Contains(" and ", StringComparison.Ordinal) && !IsNames(entry, start, end);
    }

    // Right behind a stretch on the same line. A label in bold before a name in bold is no title: "[WCL] Ann Bell".
    private static bool GoesOn(string text, int end, StyledSpan span) =>
        span.Start - end <= 1 && span.Start >= end && !text.AsSpan(end, span.Start - end).Contains('\n')
        && !(span.Start > 0 && span.Length < 40 && (text.AsSpan(0, span.Start).TrimEnd() is [.., ']'] || IsNames(text, span.Start, span.End)));

    // "**Dorn C.** **Looking twice**": a title behind the last name in the same style.
    private static bool BeginsTitle(string text, (int Start, int End) names, StyledSpan span) =>
        span.Length >= TitleBounds.Shortest && char.IsUpper(text[span.Start]) && names.End - names.Start < LongestName && IsNames(text, names.Start, names.End) && !IsNames(text, span.Start, span.End);

    // A quotation of several words is a title, not a place where authors stand.
    private static void AddQuoted(string text, List<(int Start, int End)> stretches)
    {
        var added = false;
        for (var open = text.AsSpan().IndexOfAny('“', '"'); open >= 0;)
        {
            var close = text.AsSpan(open + 1).IndexOfAny("”\"\n");
            if (close < 0) break;
            var end = open + 1 + close;
            if (text[end] != '\n' && close >= 20)
            {
                stretches.Add((open + 1, end));
                added = true;
            }

            var next = text.AsSpan(end + 1).IndexOfAny('“', '"');
            open = next < 0 ? -1 : end + 1 + next;
        }

        if (added) stretches.Sort();
    }

    private static bool IsNames(string text, int start, int end)
    {
        var list = NameListParser.Parse(text, start, end);
        // One name as long as a title, and "Triage and Care Under Load" with a name in it, are titles.
        if (list.People is [{ Name.Length: > LongestName }] || list.People.Count == 2 && list.Certain < 2) return false;
        return list.People.Count > 0 && list.Certain * 2 >= list.People.Count && ((list.End - start) * 10 >= (end - start) * 8 || !text.AsSpan(list.End, end - list.End).ContainsAnyInRange('A', 'z'));
    }

    private double Score(EntryText entry, NameList list, int start)
    {
        var line = entry.Lines[entry.LineAt(start)];
        var names = list.People.Count;
        var own = HoldsSubject(list);
        var announced = AfterWith(entry, list.People[0].Start);
        var stated = line.Role == LineRole.Authors || (announced && list.Certain == names);
        if (names == 1 && !own && !stated && !list.Truncated && !CitesOne(entry, list)) return 0;
        if (!own && !stated && list.Certain * 3 < names * 2) return 0;
        if (!own && !stated && names == 2 && list.Certain < 2) return 0;
        var score = list.Certain + (names - list.Certain) * 0.3;
        if (own) score += 3;
        if (line.Role == LineRole.Authors) score += 2;
        if (stated) score += 1;
        if (list.Truncated) score += 1;
        // A list at the beginning of its line, or after a title, is likelier than one in the middle of a sentence.
        if (entry.StartsLine(start)) score += 1;
        if (names == 1 && own && list.End - start < (entry.LineEnd(entry.LineAt(start)) - start) / 2) score -= 2.5;
        return score;
    }

    private bool HoldsSubject(NameList list)
    {
        foreach (var person in list.People)
            if (subject.Is(person.Name)) return true;
        return false;
    }

    // "Nowak, P. (2018)": one author before the year of a citation.
    private static bool CitesOne(EntryText entry, NameList list)
    {
        if (IsSetOffAlone(entry, list)) return true;
        var rest = entry.Text.AsSpan(list.End).TrimStart(" .,");
        var name = list.People[0].Name;
        // "Nowak, P. Title of some words. *Journal*".
        if (name.Contains(',') && name.EndsWith('.') && list.People[0].Shape == NameShape.Full && entry.StartsLine(list.Start) && !rest.IsEmpty && char.IsUpper(rest[0]) && EndsWithJournal(entry, list.End)) return true;
        // "Nowak, Piotr, "Title"".
        if (list.People[0].Name.Contains(',') && list.People[0].Shape == NameShape.Full && entry.StartsLine(list.Start) && rest is ['“' or '"', ..]) return true;
        // "A. M. Bell, “Title,”".
        if (rest is ['“', ..] && entry.StartsLine(list.Start) && list.People[0].Shape == NameShape.Full && NameShapes.IsInitials(name.AsSpan(0, Math.Max(0, name.IndexOf(' '))))) return true;
        return (name.Contains(',') || name.Split(' ') is { Length: 2 } parts && (NameShapes.IsInitials(parts[0]) || NameShapes.IsInitials(parts[1]))) && entry.StartsLine(list.Start) && rest.Length > 5 && rest[0] == '(' && rest[1] is '1' or '2' && char.IsAsciiDigit(rest[4]);
    }

    // Words in italics behind a title and its full stop, and nothing set off before them.
    private static bool EndsWithJournal(EntryText entry, int from)
    {
        const int ShortestTitle = 20;
        foreach (var span in entry.Spans)
            if (span.End > from) return span.Has(RunStyle.Italic) && span.Start - from >= ShortestTitle && entry.Text.AsSpan(0, span.Start).TrimEnd() is [.., '.' or '?'];
        return false;
    }

    // A name in bold or underlined at the beginning of a line, and a title in another style right behind it.
    private static bool IsSetOffAlone(EntryText entry, NameList list)
    {
        if (list.People[0].Shape != NameShape.Full || !entry.StartsLine(list.Start)) return false;
        var at = ListStarts.SkipPunctuation(entry.Text, list.End);
        return Array.Exists(entry.Spans, span => span.Start == list.Start && span.End >= list.End - 1 && span.Link is null && (span.Has(RunStyle.Bold) || span.Has(RunStyle.Underline)))
            && (at > 0 && TitleBounds.IsQuoted(entry.Text, at) || Array.Exists(entry.Spans, span => span.Start >= list.End && span.Start <= at + 1 && span.Length >= 12 && (span.Link is not null || span.Style != RunStyle.None)));
    }

    // "(with X and Y)", "Title. With X", "— with X", "Authors: X"; but not "Training with Efficient Parallelism".
    private static bool AfterWith(EntryText entry, int at, bool enclosed = false)
    {
        var before = entry.Text.AsSpan(0, at).TrimEnd();
        if (before.EndsWith("uthors:") || before.EndsWith("uthor:")) return true;
        var edge = before.LastIndexOfAny(" \n(—–") + 1;
        if (before[edge..] is not ("with" or "With" or "w/" or "by" or "By" or "mit" or "Mit" or "avec" or "Avec" or "con" or "Con")) return false;
        var rest = before[..edge].TrimEnd();
        if (enclosed) return rest is [.., '('] || rest.EndsWith("(joint");
        if (rest.IsEmpty || rest[^1] is '(' or ',' or '.' or ';' or ':' or '—' or '–' or '-' or '\n' or '”' or '"' or ')' or ']' or '?' or '!' or '|' || rest.EndsWith(" author") || rest.EndsWith(" joint") || rest.EndsWith("joint work") || rest.EndsWith("Joint") || rest.EndsWith("Joint work") || rest.EndsWith("(joint") || rest.EndsWith("(coauthored") || rest.EndsWith("(co-authored") || before[edge - 1] == '\n') return true;
        foreach (var span in entry.Spans)
            if (span.End <= edge && span.End >= rest.Length - 1 || span.Start == edge) return true;
        return false;
    }
}
