using GraphService.Import.Documents;
using GraphService.Import.Extraction.Lexicon;
using GraphService.Import.Extraction.Names;
using GraphService.Import.Extraction.Outlines;

namespace GraphService.Import.Extraction.Publications;

/// <summary>Finds the title in an entry: what the format calls a title, what is quoted, linked or set off, else the sentence beside the authors.</summary>
internal sealed class TitleFinder
{
    private const int ShortestTitle = 8;
    private const int LongestTitle = 400;
    private const int MostLines = 40;

    private readonly EntryText _entry;
    private readonly NameList? _authors;
    private readonly List<TitleCandidate> _candidates = [];

    private TitleFinder(EntryText entry, NameList? authors) => (_entry, _authors) = (entry, authors);

    /// <summary>The best stretch, or null.</summary>
    public static TitleCandidate? Find(EntryText entry, NameList? authors) => new TitleFinder(entry, authors).Find();

    private TitleCandidate? Find()
    {
        AddStated();
        AddQuoted();
        AddStyled();
        if (_authors is not null) AddBeside(_authors);
        else if (_entry.Lines.Count > 0) Add(0, SentenceEnd(0), 2.5);
        TitleCandidate? best = null;
        foreach (var candidate in _candidates)
        {
            var (start, end) = Trim(candidate.Start, candidate.End);
            if (end - start < 4 || Overlaps(start, end)) continue;
            var score = candidate.Score + Judge(start, end);
            if (score > 0 && (best is null || score > best.Value.Score)) best = new TitleCandidate(start, end, score);
        }

        return best;
    }

    private void Add(int start, int end, double score)
    {
        if (end > start) _candidates.Add(new TitleCandidate(start, end, score));
    }

    private bool Overlaps(int start, int end) => _authors is not null && start < _authors.End && end > _authors.Start;

    private void AddStated()
    {
        for (var i = 0; i < Math.Min(_entry.Lines.Count, MostLines); i++)
            if (_entry.Lines[i].Role == LineRole.Title) Add(_entry.LineStarts[i], _entry.LineEnd(i), 7);
    }

    private void AddQuoted()
    {
        var text = _entry.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('“' or '"' or '«' or '„' or '”')) continue;
            if (text[i] == '"' && i > 0 && char.IsLetterOrDigit(text[i - 1])) continue;
            var close = text.AsSpan(i + 1).IndexOfAny(text[i] == '„' ? "“”\n" : "”\"»\n");
            if (close < 1 || text[i + 1 + close] == '\n') continue;
            // A quotation inside a longer title is not the title.
            var whole = i == 0 || !InsideStyle(i, i + close + 2);
            if (close >= ShortestTitle && whole)
            {
                var after = i + close + 2;
                // "“A quotation”: what it is about"
                if (after + 2 < text.Length && text[after] == ':' && text[after + 1] == ' ') Add(i, SentenceEnd(after), 5.4);
                Add(i + 1, i + 1 + close, 5.2);
            }

            i += close + 1;
        }
    }

    private bool InsideStyle(int start, int end)
    {
        foreach (var span in _entry.Spans)
            if (span.Start < start && span.End >= end || span.Start <= start && span.End > end + 4) return true;
        return false;
    }

    // Stretches in one style or link; neighbours that share it are joined over changes of another style.
    private void AddStyled()
    {
        AddJoined(span => span.Has(RunStyle.Bold), 4.0);
        AddJoined(span => span.Has(RunStyle.Italic), 2.4);
        AddJoined(span => span.Has(RunStyle.Underline), 3.0);
        AddJoined(span => span.Link is not null, 4.2);
    }

    private void AddJoined(Func<StyledSpan, bool> shares, double score)
    {
        var (start, end) = (-1, -1);
        foreach (var span in _entry.Spans)
        {
            if (!shares(span)) continue;
            if (start >= 0 && span.Start - end <= 1 && !_entry.Text.AsSpan(end, span.Start - end).Contains('\n'))
            {
                end = span.End;
                continue;
            }

            if (start >= 0) AddStyledStretch(start, end, score);
            (start, end) = (span.Start, span.End);
        }

        if (start >= 0) AddStyledStretch(start, end, score);
    }

    private void AddStyledStretch(int start, int end, double score)
    {
        // A whole line in one style is stronger than a word in it.
        var line = _entry.LineAt(start);
        var length = _entry.LineEnd(line) - _entry.LineStarts[line];
        if (end - start >= length - 2) score += 0.6;
        Add(start, end, score);
    }

    private void AddBeside(NameList authors)
    {
        var line = _entry.LineAt(authors.Start);
        var last = _entry.LineAt(Math.Max(authors.Start, authors.End - 1));
        if (AfterAuthors(authors.End) is { } after) _candidates.Add(after);
        if (authors.Start > _entry.LineStarts[line] + ShortestTitle) AddBefore(_entry.LineStarts[line], authors.Start);
        var authorsFirst = line == 0 || Enumerable.Range(0, line).All(before => SaysNoTitle(before));
        if (line > 2) Add(_entry.LineStarts[0], _entry.LineEnd(0), 3.0);
        if (line > 0) Add(_entry.LineStarts[line - 1], _entry.LineEnd(line - 1), 3.4);
        if (line > 1) Add(_entry.LineStarts[line - 2], _entry.LineEnd(line - 2), 2.2);
        if (last + 1 < _entry.Lines.Count) Add(_entry.LineStarts[last + 1], _entry.LineEnd(last + 1), authorsFirst ? 3.1 : 1.2);
        if (last + 2 < _entry.Lines.Count) Add(_entry.LineStarts[last + 2], _entry.LineEnd(last + 2), authorsFirst ? 2.2 : 0.5);
    }

    // A line of nothing but a date, a number or a label.
    private bool SaysNoTitle(int line)
    {
        var text = _entry.Text[_entry.LineStarts[line].._entry.LineEnd(line)];
        return _entry.Lines[line].Role is LineRole.Date or LineRole.Badge or LineRole.Links || text.Length < ShortestTitle || !text.Any(char.IsLetter);
    }

    // "Authors (2024). Title. Venue" and "Authors. 2024. Title. Venue" and "Authors, Title, Venue" with another style for the venue.
    private TitleCandidate? AfterAuthors(int at)
    {
        var text = _entry.Text;
        var lineEnd = _entry.LineEnd(_entry.LineAt(Math.Max(0, at - 1)));
        at = SkipYear(text, at, lineEnd);
        if (at >= lineEnd) return null;
        var end = SentenceEnd(at);
        return end - at < ShortestTitle ? null : new TitleCandidate(at, end, 3.6);
    }

    private static int SkipYear(string text, int at, int limit)
    {
        for (var guard = 0; guard < 6 && at < limit; guard++)
        {
            while (at < limit && text[at] is ' ' or '.' or ',' or ':' or ';' or '-' or '–' or '—' or '(' or ')' or '*' or '†' or '‡' or '"' or '“') at++;
            var end = at;
            while (end < limit && char.IsAsciiLetterOrDigit(text[end])) end++;
            var word = text.AsSpan(at, end - at);
            var year = (word.Length == 4 || (word.Length == 5 && char.IsAsciiLetterLower(word[4]))) && word[0] is '1' or '2' && word[..4].IndexOfAnyExceptInRange('0', '9') < 0;
            var state = word.Equals("in", StringComparison.OrdinalIgnoreCase) && text.AsSpan(end).StartsWith(" press");
            if (state) end += 6;
            var status = word.Equals("forthcoming", StringComparison.OrdinalIgnoreCase) || word.Equals("submitted", StringComparison.OrdinalIgnoreCase) || word.Equals("accepted", StringComparison.OrdinalIgnoreCase);
            if (!year && !state && Calendar.Month(word) == 0 && !status) return at;
            if (Calendar.Month(word) > 0 && !text.AsSpan(end, Math.Min(12, text.Length - end)).ContainsAny(")0123456789")) return at;
            at = end;
        }

        return at;
    }

    private void AddBefore(int start, int authors)
    {
        start = SkipNumbering(start, authors);
        var text = _entry.Text;
        var end = authors;
        // "Title, with X and Y", "Title. By X", "Title (with X)".
        var before = text.AsSpan(start, end - start).TrimEnd();
        foreach (var word in (ReadOnlySpan<string>)["joint with", "joint work with", "with", "by", "Authors:"])
            if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase)) end = start + before.Length - word.Length;
        // What runs up to the comma before the authors is the title, with all its sentences.
        var whole = before is [.., ','] && before.Count(' ') >= 3 && _authors is { People.Count: > 1 };
        Add(start, end, whole ? 3.9 : 2.8);
        var sentence = SentenceEnd(start);
        if (sentence < end) Add(start, sentence, 2.9);
    }

    private int SkipNumbering(int at, int limit)
    {
        var text = _entry.Text;
        var i = at;
        while (i < limit && text[i] is '[' or '(' or '-' or '–' or '•' or ' ') i++;
        var digits = i;
        while (digits < limit && digits - i < 5 && char.IsAsciiLetterOrDigit(text[digits])) digits++;
        return digits > i && char.IsAsciiDigit(text[digits - 1]) && digits < limit && text[digits] is ']' or ')' or '.' or ':' ? digits + 1 : i;
    }

    // Where the sentence that begins at a place ends: a full stop before a new one, a question mark, or where the venue's style begins.
    private int SentenceEnd(int at)
    {
        var text = _entry.Text;
        var lineEnd = _entry.LineEnd(_entry.LineAt(at));
        var first = _entry.StyleAt(at);
        foreach (var span in _entry.Spans)
        {
            // The stretch that begins here, when it is a title's own.
            if (span.Start >= at && span.Start <= at + 1 && span.Length >= ShortestTitle && (span.Link is not null || span.Style != RunStyle.None))
            {
                var joined = JoinedEnd(span);
                var next = joined;
                while (next < lineEnd && text[next] == ' ') next++;
                // Only a part of the title is set off (a species' name) when the sentence simply goes on.
                if (span.Link is not null || next >= lineEnd || !(char.IsLetter(text[next]) || text[next] == '(' && !HasState(text[next..Math.Min(lineEnd, next + 24)]))) return joined;
                at = joined;
                break;
            }

            if (span.Start > at + ShortestTitle && span.Start < lineEnd && span.Has(RunStyle.Italic) && !first.HasFlag(RunStyle.Italic) && span.Length >= 4 && !ContinuesTitle(span)) lineEnd = Math.Min(lineEnd, span.Start);
        }

        for (var i = at; i < lineEnd; i++)
        {
            if (text[i] is '?' or '!' && i + 2 < lineEnd && text[i + 1] == ' ' && (char.IsUpper(text[i + 2]) || char.IsDigit(text[i + 2])) && i - at >= ShortestTitle) return EndsWithVenue(i + 1, lineEnd) ? i + 1 : NextSentence(i + 1, lineEnd);
            if (text[i] == '.' && i - at >= 4 && (i + 1 >= lineEnd || (text[i + 1] == ' ' && !IsAbbreviation(at, i)))) return i;
            if (text[i] is '”') return i;
            // "Title (p 52-64) In: Book"
            if (text[i] == ' ' && i - at >= ShortestTitle && (string.CompareOrdinal(text, i, " In: ", 0, 5) == 0 || string.CompareOrdinal(text, i, " (pp", 0, 4) == 0 || string.CompareOrdinal(text, i, " (p ", 0, 4) == 0 || string.CompareOrdinal(text, i, " (p. ", 0, 5) == 0)) return i;
            if (text[i] == ',' && i - at >= ShortestTitle && BeginsVenue(text.AsSpan(i + 1, lineEnd - i - 1).TrimStart())) return i;
        }

        return lineEnd;
    }

    // What follows a comma when the venue is not set off: ", Proc. ICASSP", ", Journal of …", ", in Advances in …".
    private static bool BeginsVenue(ReadOnlySpan<char> rest)
    {
        foreach (var word in (ReadOnlySpan<string>)["Proc.", "Proceedings", "in Proc", "In Proc", "in: ", "In: ", "Journal of", "J. ", "IEEE ", "ACM ", "Int. ", "International Conference", "International Journal", "International Symposium", "Advances in", "in Advances", "Transactions", "arXiv", "Phys. ", "Physical Review", "Nature ", "Science ", "Annals of", "Lecture Notes", "Communications of", "The Journal", "Proc "])
            if (rest.StartsWith(word)) return true;
        return false;
    }

    private int NextSentence(int at, int limit)
    {
        var stop = _entry.Text.IndexOf(". ", at, limit - at, StringComparison.Ordinal);
        return stop < 0 ? at : stop;
    }

    private bool EndsWithVenue(int at, int limit) => VenueWords.Score(_entry.Text.AsSpan(at, Math.Min(limit, at + 80) - at)) > 0 || limit - at < 4;

    private int JoinedEnd(StyledSpan first)
    {
        var end = first.End;
        foreach (var span in _entry.Spans)
            if (span.Start >= end && span.Start - end <= 1 && (span.Link is not null && span.Link == first.Link)) end = span.End;
        return end;
    }

    // A species' name in italics inside a title is followed by more of the title.
    private bool ContinuesTitle(StyledSpan span)
    {
        var text = _entry.Text;
        var before = span.Start - 1;
        while (before > 0 && text[before] == ' ') before--;
        return before > 0 && text[before] is not ('.' or ',' or '?' or '!' or '”' or '"' or ':' or ')' or ';' or '-' or '–') && !text.AsSpan(0, span.Start).TrimEnd().EndsWith(" In") && !text.AsSpan(0, span.Start).TrimEnd().EndsWith(" in");
    }

    private bool IsAbbreviation(int start, int dot)
    {
        var text = _entry.Text;
        var word = dot;
        while (word > start && char.IsLetter(text[word - 1])) word--;
        var length = dot - word;
        if (length == 1 && char.IsUpper(text[word])) return true;
        return text.AsSpan(word, length) is "vs" or "Vol" or "No" or "St" or "cf" or "Dr" or "al" or "approx" or "spp" or "sp" or "var" or "subsp" or "ca";
    }

    private (int Start, int End) Trim(int start, int end)
    {
        var text = _entry.Text;
        for (var changed = true; changed;)
        {
            changed = false;
            while (start < end && (text[start] is ' ' or '\n' or ',' or '.' or ';' or ':' or '-' or '–' or '—' or '•' or '*' or '|' or '·')) start++;
            while (end > start && (text[end - 1] is ' ' or '\n' or ',' or ';' or ':' or '.' or '|' or '*' or '†' or '-' or '–' or '·' or '∗')) end--;
            if (end - start > 4 && text[start] is '“' or '"' && text.AsSpan(start + 1, end - start - 1).IndexOfAny("”\"") is var close && close == end - start - 2)
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
            if (end > start && text[end - 1] is ')' or ']' && OpenOf(start, end) is > 0 and var open && (IsButton(text.AsSpan(open + 1, end - open - 2)) || text.AsSpan(open + 1).StartsWith("arXiv", StringComparison.OrdinalIgnoreCase)))
            {
                end = open;
                changed = true;
            }
        }

        return (start, end);
    }

    /// <summary>Where a short label in brackets before a title ends ("[FSE 21] Title"), or 0.</summary>
    internal static int LabelEnd(ReadOnlySpan<char> text)
    {
        const int LongestLabel = 30;
        if (text.IsEmpty || text[0] != '[') return 0;
        var close = text.IndexOf(']');
        return close is > 1 and <= LongestLabel && text.Length - close > ShortestTitle && text[(close + 1)..].TrimStart() is [not '(', ..] ? close + 1 : 0;
    }

    private int OpenOf(int start, int end)
    {
        var depth = 0;
        for (var i = end - 1; i > start; i--)
        {
            if (_entry.Text[i] is ')' or ']') depth++;
            else if (_entry.Text[i] is '(' or '[' && --depth == 0) return i;
        }

        return -1;
    }

    internal static bool IsButton(ReadOnlySpan<char> text)
    {
        var words = text.CountWords();
        if (words is 0 or > 4) return words == 0;
        foreach (var word in text.Words())
            if (!VenueWords.Buttons.Contains(text[word])) return false;
        return true;
    }

    private double Judge(int start, int end)
    {
        var text = _entry.Text[start..end];
        var words = text.AsSpan().CountWords();
        var line = _entry.LineAt(start);
        var role = _entry.Lines[line].Role;
        if (text.Length > LongestTitle || IsButton(text) || role is LineRole.Links or LineRole.Authors or LineRole.Date or LineRole.Badge) return -20;
        var score = 0.0;
        if (role is LineRole.Description or LineRole.Venue) score -= 4;
        if (words == 1) score -= text.Length >= 6 ? 1.5 : 4;
        else if (words == 2) score -= 0.8;
        if (words > 35) score -= 3;
        score -= Math.Min(2.0, line * 0.15);
        score -= LooksLikeVenue(text, words);
        if (words <= 6 && HasState(text)) score -= 3;
        if (words <= 2 && text.Contains('/') && text.Any(char.IsDigit) && !text.Contains(' ')) score -= 6;
        if (words > 0 && IsMostlyDigits(text)) score -= 4;
        if (char.IsLower(text[0]) && !text.Contains(' ')) score -= 2;
        if (text.Contains(" et al", StringComparison.Ordinal) && !_entry.LinkEdges.Contains(start)) score -= 3;
        if (NameListParser.Parse(text, 0, text.Length) is { People.Count: > 0 } names && names.End >= text.Length - 2 && (names.People.Count > 1 && names.Certain * 3 >= names.People.Count * 2 || names.People.Count == 1 && names.Certain > 0 && words <= 3)) score -= 4;
        if (BeginsAsRemark(text)) score -= 4;
        if (FollowsEditors(start)) score -= 3;
        // "2020 (2 publications)" heads a list.
        if (words <= 4 && text.Length > 6 && text[4] == ' ' && text[5] == '(' && text.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0) score -= 8;
        if (text.Contains("contributed equally", StringComparison.OrdinalIgnoreCase) || text.Contains("qual contribution", StringComparison.Ordinal) || text.Contains("orresponding author", StringComparison.Ordinal)) score -= 6;
        // What is set off right behind the authors is the likeliest title, unless a title set off stands before them.
        if (_authors is not null && start >= _authors.End && start - _authors.End <= 5 && line == _entry.LineAt(_authors.End - 1) && _entry.StyleAt(start) != _entry.StyleAt(start - 1))
            score += _entry.Text.AsSpan(_authors.End, start - _authors.End).Trim(" .,") is "In" or "in" ? -4 : 1.5;
        if (_authors is not null && start >= _authors.End && TitleStandsBefore(_authors.Start)) score -= line > _entry.LineAt(_authors.End - 1) || !IsLinkOrBold(start) ? 2 : 1;
        if (_authors is not null && Math.Abs(line - _entry.LineAt(_authors.Start)) > 3) score -= 1;
        return score;
    }

    private static bool IsMostlyDigits(string text)
    {
        var (digits, letters) = (0, 0);
        foreach (var c in text)
        {
            if (char.IsDigit(c)) digits++;
            else if (char.IsLetterOrDigit(c)) letters++;
        }

        return digits > letters;
    }

    // "In Ann Bell (ed.), Book": what follows the editors is the book.
    private bool FollowsEditors(int start)
    {
        var before = _entry.Text.AsSpan(Math.Max(0, start - 12), Math.Min(12, start)).TrimEnd(" ,.:");
        return before.EndsWith("(eds.)", StringComparison.OrdinalIgnoreCase) || before.EndsWith("(ed.)", StringComparison.OrdinalIgnoreCase) || before.EndsWith("(eds)", StringComparison.OrdinalIgnoreCase) || before.EndsWith("(ed)", StringComparison.OrdinalIgnoreCase);
    }

    private bool IsLinkOrBold(int at) => _entry.Spans.Any(span => at >= span.Start && at < span.End && (span.Link is not null || span.Has(RunStyle.Bold)));

    private bool TitleStandsBefore(int authors)
    {
        foreach (var span in _entry.Spans)
        {
            if (span.Start >= authors) break;
            if (span.End > authors || span.Link is null && !span.Has(RunStyle.Bold) || span.Length < 2 * ShortestTitle) continue;
            var text = _entry.Text.AsSpan(span.Start, span.Length);
            if (text.CountWords() >= 3 && !IsButton(text) && VenueWords.Score(text.ToString()) < 4) return true;
        }

        return false;
    }

    private static double LooksLikeVenue(string text, int words)
    {
        var venue = VenueWords.Score(text);
        if (HasVolume(text)) return 3.5;
        if (venue == 0) return 0;
        var share = venue / (double)Math.Max(3, words);
        return (share > 0.6 ? 3 : share > 0.3 ? 1.2 : 0.2) + (EndsWithYear(text) ? 1.5 : 0) + (text.StartsWith("In ", StringComparison.Ordinal) || text.StartsWith("Proceedings", StringComparison.Ordinal) ? 2 : 0);
    }

    // "Volume 617, id.L7", "vol. 12, no. 3", "98(2), 101-110".
    private static bool HasVolume(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('0', '9') < 0 && System.Text.Ascii.IsValid(text)) return false;
        foreach (var word in (ReadOnlySpan<string>)["Volume ", "Vol. ", "vol. ", "Issue ", " pp. ", ", no. ", "id.", " No. "])
        {
            var at = text.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && text.AsSpan(at).IndexOfAnyInRange('0', '9') is >= 0 and < 14) return true;
        }

        for (var i = 1; i + 2 < text.Length; i++)
        {
            if (text[i] != '(' || !char.IsDigit(text[i - 1]) || !char.IsDigit(text[i + 1])) continue;
            var close = text.IndexOf(')', i);
            if (close > 0 && close - i <= 4) return true;
        }

        return false;
    }

    private static bool HasState(string text)
    {
        foreach (var state in (ReadOnlySpan<string>)["orthcoming", "in press", "In press", "in review", "under review", "Under review", "in preparation", "to appear", "To appear", "Accepted", "accepted", "ubmitted", "evise and resubmit", "evise & resubmit", "evise and Resubmit", "evise & Resubmit", "R&R"])
            if (text.Contains(state, StringComparison.Ordinal)) return true;
        return false;
    }

    private static bool EndsWithYear(string text)
    {
        var tail = text.AsSpan().TrimEnd(").]");
        return tail.Length >= 4 && tail[^4] is '1' or '2' && tail[^4..].IndexOfAnyExceptInRange('0', '9') < 0;
    }

    private static bool BeginsAsRemark(string text)
    {
        foreach (var word in (ReadOnlySpan<string>)["Published", "Accepted", "accepted", "Best ", "Selected as", "Selected for", "These authors", "Oral", "Spotlight", "To appear", "Submitted", "Forthcoming", "Journal:", "Citation", "Recommended citation", "My Contribution", "Coverage", "This ", "We ", "Abstract", "http", "doi", "DOI", "Featured", "Media", "Invited", "*", "[", "Supervised", "Equal contribution", "Keywords", "arXiv:", "in: ", "In: ", "Subscribe", "Download", "View ", "See ", "Click ", "Full list", "A full list", "Full publication", "Complete list", "A complete list", "For a full", "For a complete", "For an up", "Back to", "Read more", "All publications", "Google Scholar", "Popular press", "Popular Press", "Press:"])
            if (text.StartsWith(word, StringComparison.Ordinal)) return true;
        return false;
    }
}
