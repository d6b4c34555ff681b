using GraphService.Import.Documents;
using GraphService.Import.Extraction.Lexicon;
using GraphService.Import.Extraction.Names;
using GraphService.Import.Extraction.Outlines;

namespace GraphService.Import.Extraction.Publications;

/// <summary>Finds the title in an entry: what the format calls a title, what is quoted, linked or set off, else the sentence beside the authors.</summary>
internal sealed class TitleFinder
{
    private const int ShortestTitle = TitleBounds.Shortest;
    private const int MostLines = 40;

    private static readonly WordSet Statuses = WordSet.Words("forthcoming submitted accepted");
    private static readonly WordSet Editors = WordSet.Words("ed eds hrsg hg hgg dir dirs coord coords forthc");
    private static readonly WordSet InStates = WordSet.Words("press prep preparation review revision vorbereitung");
    private static readonly WordSet Groups = WordSet.Words("group investigators consortium collaboration collaborators network team committee initiative");

    private readonly EntryText _entry;
    private readonly NameList? _authors;
    private readonly TitleBounds _bounds;
    private readonly List<TitleCandidate> _candidates = [];

    private TitleFinder(EntryText entry, NameList? authors) => (_entry, _authors, _bounds) = (entry, authors, new TitleBounds(entry));

    /// <summary>The best stretch, or null.</summary>
    public static TitleCandidate? Find(EntryText entry, NameList? authors) => new TitleFinder(entry, authors).Find();

    private TitleCandidate? Find()
    {
        AddStated();
        AddQuoted();
        AddStyled();
        if (_authors is not null) AddBeside(_authors);
        else if (_entry.Lines.Count > 0) Add(0, _bounds.SentenceEnd(0), 2.5);
        return Best();
    }

    private TitleCandidate? Best()
    {
        if (_candidates.Count == 0) return null;
        // The strongest comes first: most others then cannot come up to it, whatever they say.
        var likeliest = 0;
        for (var i = 1; i < _candidates.Count; i++)
            if (_candidates[i].Score > _candidates[likeliest].Score) likeliest = i;
        var judge = new TitleJudge(_entry, _authors);
        var first = Judge(judge, _candidates[likeliest], 0);
        TitleCandidate? best = null;
        for (var i = 0; i < _candidates.Count; i++)
        {
            var judged = i == likeliest ? first : Judge(judge, _candidates[i], Math.Max(first?.Score ?? 0, best?.Score ?? 0));
            if (judged is { } one && (best is null || one.Score > best.Value.Score)) best = one;
        }

        return best;
    }

    private TitleCandidate? Judge(TitleJudge judge, TitleCandidate candidate, double needed)
    {
        var (start, end) = _bounds.Trim(candidate.Start, candidate.End);
        if (end - start < 4 || Overlaps(start, end)) return null;
        var score = candidate.Score + judge.Judge(start, end, needed - candidate.Score);
        return score > 0 ? new TitleCandidate(start, end, score) : null;
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
            if (close >= 0 && text[i + 1 + close] == '\n') close = OverLines(i, close);
            if (close < 1) continue;
            // A quotation inside a longer title is not the title.
            var whole = i == 0 || !InsideStyle(i, i + close + 2);
            if (close >= ShortestTitle && whole)
            {
                var after = i + close + 2;
                // "“A quotation”: what it is about"
                if (after + 2 < text.Length && text[after] == ':' && text[after + 1] == ' ') Add(i, _bounds.SentenceEnd(after), 5.4);
                Add(i + 1, i + 1 + close, 5.2);
            }

            i += close + 1;
        }
    }

    // How long a quotation is that goes on in the next line or two, or 0: "“A title of many\nwords.” Journal".
    private int OverLines(int open, int atLine)
    {
        const int Longest = 300, MostLines = 3;
        var rest = _entry.Text.AsSpan(open + 1, Math.Min(Longest, _entry.Text.Length - open - 1));
        var close = rest.IndexOfAny("”\"“„");
        return close > atLine && rest[close] is '”' or '"' && char.IsUpper(rest[0]) && rest[..close].Count('\n') < MostLines ? close : 0;
    }

    private bool InsideStyle(int start, int end)
    {
        foreach (var span in _entry.Spans)
            if (!(span.Style == RunStyle.None && _entry.IsOneLink) && (span.Start < start && span.End >= end || span.Start <= start && span.End > end + 4)) return true;
        return false;
    }

    // Stretches in one style or link; neighbours that share it are joined over changes of another style.
    private void AddStyled()
    {
        if (_entry.Spans.Length == 0) return;
        AddJoined(span => span.Has(RunStyle.Bold), 4.0);
        AddJoined(span => span.Has(RunStyle.Italic), 2.4);
        AddJoined(span => span.Has(RunStyle.Underline), 3.0);
        if (_authors is null || !_entry.IsOneLink) AddJoined(span => span.Link is not null, 4.2);
    }

    private void AddJoined(Func<StyledSpan, bool> shares, double score)
    {
        var (start, end) = (-1, -1);
        foreach (var span in _entry.Spans)
        {
            if (!shares(span)) continue;
            if (start >= 0 && span.Start - end <= 1 && GoesOn(end, span))
            {
                end = span.End;
                continue;
            }

            if (start >= 0) AddStyledStretch(start, end, score);
            (start, end) = (span.Start, span.End);
        }

        if (start >= 0) AddStyledStretch(start, end, score);
    }

    // In the next line a title goes on behind a colon or in small letters; what stands behind a full stop and a plain space is another stretch.
    private bool GoesOn(int end, StyledSpan span)
    {
        var text = _entry.Text;
        if (span.Start >= text.Length) return false;
        if (span.Start > end && text[end] == '\n') return text.AsSpan(0, end).TrimEnd() is [.., ':'] || char.IsLower(text[span.Start]);
        return span.Start == end || end == 0 || text[end - 1] is not ('.' or '?' or '!') || span.Link is not null || !span.Has(RunStyle.Italic) || span.Has(RunStyle.Bold);
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
        var authorsFirst = LinesSayNoTitle(line);
        if (line > 2) Add(_entry.LineStarts[0], _entry.LineEnd(0), 3.0);
        if (line > 0) Add(_entry.LineStarts[line - 1], _entry.LineEnd(line - 1), 3.4);
        if (line > 1) Add(_entry.LineStarts[line - 2], _entry.LineEnd(line - 2), 2.2);
        if (last + 1 < _entry.Lines.Count) Add(_entry.LineStarts[last + 1], _entry.LineEnd(last + 1), authorsFirst ? 3.1 : 1.2);
        if (last + 2 < _entry.Lines.Count) Add(_entry.LineStarts[last + 2], _entry.LineEnd(last + 2), authorsFirst ? 2.2 : 0.5);
    }

    private bool LinesSayNoTitle(int count)
    {
        for (var line = 0; line < count; line++)
            if (!SaysNoTitle(line)) return false;
        return true;
    }

    // A line of nothing but a date, a number or a label.
    private bool SaysNoTitle(int line)
    {
        var text = _entry.Text.AsSpan(_entry.LineStarts[line], _entry.LineEnd(line) - _entry.LineStarts[line]);
        if (text.Length < ShortestTitle || _entry.Lines[line].Role is LineRole.Date or LineRole.Badge or LineRole.Links) return true;
        foreach (var c in text)
            if (char.IsLetter(c)) return false;
        return true;
    }

    // "Authors (2024). Title. Venue" and "Authors. 2024. Title. Venue" and "Authors, Title, Venue" with another style for the venue.
    private TitleCandidate? AfterAuthors(int at)
    {
        var text = _entry.Text;
        var lineEnd = _entry.LineEnd(_entry.LineAt(Math.Max(0, at - 1)));
        at = SkipYear(text, SkipGroup(text, at, lineEnd), lineEnd);
        if (at >= lineEnd) return null;
        var end = _bounds.SentenceEnd(at);
        if (_bounds.SubtitleEnd(end, lineEnd) is { } subtitle) end = subtitle;
        return end - at < ShortestTitle ? null : new TitleCandidate(at, end, 3.6);
    }

    // "; River Study Group. Title", ", on behalf of the Delta Consortium. Title".
    private static int SkipGroup(string text, int at, int limit)
    {
        const int Longest = 120;
        if (at >= limit || text[at] is not (',' or ';')) return at;
        var rest = text.AsSpan(at, Math.Min(Longest, limit - at));
        var stop = rest.IndexOf(". ");
        return stop > 0 && Groups.Contains(rest[(rest[..stop].LastIndexOf(' ') + 1)..stop]) ? at + stop + 1 : at;
    }

    private static int SkipYear(string text, int at, int limit)
    {
        var afterYear = false;
        for (var guard = 0; guard < 6 && at < limit; guard++)
        {
            while (at < limit && text[at] is ' ' or '.' or ',' or ':' or ';' or '-' or '–' or '—' or '(' or ')' or '*' or '†' or '‡' or '"' or '“') at++;
            var end = at;
            while (end < limit && char.IsAsciiLetterOrDigit(text[end])) end++;
            var word = text.AsSpan(at, end - at);
            var year = (word.Length == 4 || (word.Length == 5 && char.IsAsciiLetterLower(word[4]))) && word[0] is '1' or '2' && word[..4].IndexOfAnyExceptInRange('0', '9') < 0;
            var state = word.Equals("in", StringComparison.OrdinalIgnoreCase) ? StateAfterIn(text, end, limit) : 0;
            end += state;
            var status = Statuses.Contains(word) || end < limit && text[end] is '.' or ')' && Editors.Contains(word);
            if (!year && state == 0 && Calendar.Month(word) == 0 && !status) return at;
            if (Calendar.Month(word) > 0 && !(afterYear && end < limit && text[end] == '.') && !text.AsSpan(end, Math.Min(12, text.Length - end)).ContainsAny(")0123456789")) return at;
            afterYear = year;
            at = end;
        }

        return at;
    }

    // How long " press" or " prep" is between "in" and a mark, or 0.
    private static int StateAfterIn(string text, int at, int limit)
    {
        var end = at + 1;
        while (end < limit && char.IsAsciiLetter(text[end])) end++;
        return end < limit && text[end] is '.' or ')' or ',' or ':' or ']' && InStates.Contains(text.AsSpan(at + 1, end - at - 1)) ? end - at : 0;
    }

    private void AddBefore(int start, int authors)
    {
        start = SkipNumbering(start, authors);
        var text = _entry.Text;
        var end = authors;
        // "Title, with X and Y", "Title. By X", "Title (with X)".
        var before = text.AsSpan(start, end - start).TrimEnd();
        foreach (var word in (ReadOnlySpan<string>)["Published by", "joint with", "joint work with", "with", "by", "Authors:", "(mit", "(avec", "(con"])
        {
            if (!before.EndsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            end = start + before.Length - word.Length;
            break;
        }

        // What runs up to the comma before the authors is the title, with all its sentences.
        var whole = before is [.., ','] && before.Count(' ') >= 3 && _authors is { People.Count: > 1 };
        // "Title (with X and Y), Venue": what comes behind the parenthesis is no title.
        var enclosed = end < authors && (text[end] == '(' || text.AsSpan(start, end - start).TrimEnd() is [.., '(']);
        Add(start, end, whole ? 3.9 : enclosed ? 3.8 : 2.8);
        var sentence = _bounds.SentenceEnd(start);
        if (sentence < end) Add(start, sentence, enclosed ? 3.9 : 2.9);
    }

    private int SkipNumbering(int at, int limit)
    {
        var text = _entry.Text;
        while (at < limit && text[at] is '-' or '–' or '•' or ' ') at++;
        var i = at;
        while (i < limit && text[i] is '[' or '(') i++;
        var digits = i;
        while (digits < limit && digits - i < 5 && char.IsAsciiLetterOrDigit(text[digits])) digits++;
        return digits > i && char.IsAsciiDigit(text[digits - 1]) && digits < limit && text[digits] is ']' or ')' or '.' or ':' ? digits + 1 : at;
    }
}
