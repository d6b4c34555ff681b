using System.Buffers;
using GraphService.Import.Documents;
using GraphService.Import.Extraction.Lexicon;
using GraphService.Import.Extraction.Outlines;

namespace GraphService.Import.Extraction.Publications;

/// <summary>
/// Where a list of authors may begin in an entry: at lines, behind numbering, behind titles set apart by style or quotes, after
/// "with" and "by", at sentences.
/// </summary>
internal ref struct ListStarts
{
    private const int MostOutside = 80;
    private const int MostInside = 160;

    /// <summary>The most places there can be: each round adds three at most.</summary>
    public const int Most = MostInside + 5;

    // Where words, quotations and dashes end or begin.
    private static readonly SearchValues<char> Edges = SearchValues.Create(" ”\"—–");

    private readonly Span<int> _found;
    private int _count;

    private ListStarts(Span<int> found) => _found = found;

    /// <summary>The places in order, each once.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="found">Room for <see cref="Most"/> places.</param>
    public static ReadOnlySpan<int> Of(EntryText entry, Span<int> found)
    {
        var starts = new ListStarts(found);
        starts.AddLines(entry);
        starts.AddSpans(entry);
        starts.AddSentences(entry.Text);
        return starts.Possible(entry.Text);
    }

    /// <summary>Behind what parts a title from what follows it.</summary>
    public static int SkipPunctuation(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '.' or ',' or ';' or ':' or ')' or '”' or '"' or '-' or '–' or '—' or '\n') at++;
        return at;
    }

    private void AddLines(EntryText entry)
    {
        for (var i = 0; i < entry.LineStarts.Length && _count < MostOutside; i++)
        {
            var start = entry.LineStarts[i];
            Add(SkipNumbering(entry.Text, start));
            Add(start);
            if (start < entry.Text.Length && entry.Text[start] == '[' && TitleBounds.LabelEnd(entry.Text.AsSpan(start)) is > 0 and var label) Add(SkipPunctuation(entry.Text, start + label));
        }
    }

    private void AddSpans(EntryText entry)
    {
        foreach (var span in entry.Spans)
        {
            if (_count > MostOutside) break;
            if (span.Length >= 12 || span.Has(RunStyle.Badge)) Add(SkipPunctuation(entry.Text, span.End));
            if (span.Has(RunStyle.Bold) || span.Has(RunStyle.Underline)) Add(span.Start);
        }
    }

    private void AddSentences(string text)
    {
        for (var i = text.AsSpan().IndexOfAny(Edges); i >= 0 && _count < MostInside;)
        {
            if (text[i] == ' ') AddBehindSpace(text, i);
            else if (i + 1 < text.Length && text[i + 1] is not (' ' or '(')) Add(SkipPunctuation(text, i + 1));
            var next = text.AsSpan(i + 1).IndexOfAny(Edges);
            i = next < 0 ? -1 : i + 1 + next;
        }
    }

    private void AddBehindSpace(string text, int i)
    {
        if (i == 0) return;
        var before = text[i - 1];
        if (before is '.' or '?' or '!' or '”' or '"' or ':' or '|' or '»' or '’') Add(i + 1);
        else if (before is '—' or '–') Add(SkipPunctuation(text, i));
        else if (before == ',' && BeginsWithInitials(text, i + 1)) Add(i + 1);
        else if (before == '/' && Ends(text, i, "w/")) Add(i + 1);
        else if (before is 't' or 'c' or 'n' && (Ends(text, i, "mit") || Ends(text, i, "avec") || Ends(text, i, "con"))) Add(i + 1);
        else if (before is 'h' or 'y' && (Ends(text, i, "with") || Ends(text, i, "by") || Ends(text, i, "With") || Ends(text, i, "By")) && i >= 4) Add(i + 1);
    }

    private void Add(int start)
    {
        if (!_found[.._count].Contains(start)) _found[_count++] = start;
    }

    private readonly ReadOnlySpan<int> Possible(string text)
    {
        var kept = 0;
        foreach (var start in _found[.._count])
            if (start < text.Length && MayBeginName(text, start)) _found[kept++] = start;
        _found[..kept].Sort();
        return _found[..kept];
    }

    // "Title, A. B. Bell, C. Dorn, J. Phys. 12": behind a title without a mark only initials tell a name.
    private static bool BeginsWithInitials(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 8 && (char.IsUpper(text[end]) || text[end] is '.' or '-')) end++;
        if (end - at < 2 || text[end - 1] != '.' || end + 1 >= text.Length || text[end] != ' ') return false;
        while (end + 2 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]) && text[end + 2] == '.') end += 3;
        return end + 2 < text.Length && char.IsUpper(text[end + 1]) && char.IsLower(text[end + 2]);
    }

    // A capital letter, a mark or a particle; most places can be passed over by that alone.
    private static bool MayBeginName(string text, int at)
    {
        while (at < text.Length && !char.IsLetter(text[at]))
        {
            if (char.IsDigit(text[at]) || text[at] is '"' or '“' or '/' or '=') return false;
            at++;
        }

        if (at >= text.Length) return false;
        if (!char.IsLower(text[at])) return true;
        var end = at;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        var word = text.AsSpan(at, end - at);
        return NameWords.Particles.Contains(word) || NameWords.Honorifics.Contains(word) || word is "and" or "with" or "by" || (end < text.Length && text[end] == '\'');
    }

    private static bool Ends(string text, int end, string word) =>
        text.AsSpan(0, end).EndsWith(word) && (end == word.Length || !char.IsLetter(text[end - word.Length - 1]));

    // "[12] ", "12. ", "(3) ", "J1. ", "- ".
    private static int SkipNumbering(string text, int at)
    {
        var i = at;
        while (i < text.Length && text[i] is '[' or '(' or '-' or '–' or '•' or '·' or ' ' or '—') i++;
        var digits = i;
        while (digits < text.Length && digits - i < 5 && char.IsAsciiLetterOrDigit(text[digits])) digits++;
        if (digits > i && char.IsAsciiDigit(text[digits - 1]) && digits < text.Length && text[digits] is ']' or ')' or '.' or ':' or ' ') i = digits + 1;
        while (i < text.Length && text[i] is ' ' or '.' or ')' or ']') i++;
        return i;
    }
}
