using GraphService.Import.Extraction.Lexicon;
using GraphService.Import.Extraction.Outlines;

namespace GraphService.Import.Extraction.Names;

/// <summary>What stands at the places of a text in which names are read. Every question is about a place and changes nothing.</summary>
/// <param name="text">The text.</param>
/// <param name="limit">Where to end at the latest.</param>
/// <param name="linkEdges">Where links begin or end, or null.</param>
internal readonly struct NameText(string text, int limit, Positions? linkEdges)
{
    private readonly string _text = text;
    private readonly Positions? _linkEdges = linkEdges;

    /// <summary>Where to end at the latest.</summary>
    public int Limit { get; } = limit;

    /// <summary>The text's length, also behind the limit.</summary>
    public int Length => _text.Length;

    public char this[int at] => _text[at];

    public string this[Range range] => _text[range];

    public ReadOnlySpan<char> AsSpan(int start, int length) => _text.AsSpan(start, length);

    public int IndexOf(char c, int from) => _text.IndexOf(c, from);

    /// <summary>Whether a link begins or ends here.</summary>
    public bool IsLinkEdge(int at) => _linkEdges is not null && _linkEdges.Contains(at);

    /// <summary>Behind spaces and marks.</summary>
    public int SkipSpace(int at)
    {
        while (at < Limit && (_text[at] is ' ' or '\n' || NameCharacters.IsMark(_text[at]))) at++;
        return at;
    }

    /// <summary>Behind "and" and, before the first name, "with" or "by".</summary>
    public int SkipLead(int at, bool first)
    {
        at = SkipSpace(at);
        if (first && at < _text.Length && _text[at] is 'w' or 'W' or 'b' or 'B')
        {
            foreach (var word in (ReadOnlySpan<string>)["with ", "With ", "by ", "By "])
                if (string.CompareOrdinal(_text, at, word, 0, word.Length) == 0 && at + word.Length < Limit) at += word.Length;
            at = SkipSpace(at);
        }

        while (at < Limit && StartsWithAnd(at)) at = SkipSpace(at + AndLength(at));
        return at;
    }

    /// <summary>Behind "including": "A. Bell et al. (63 authors, including C. Dorn)".</summary>
    public int SkipIncluding(int at) => at < Limit && _text.AsSpan(at).StartsWith("including ") ? SkipSpace(at + "including ".Length) : at;

    /// <summary>Behind titles: "Prof. Dr.".</summary>
    public int SkipHonorifics(int at)
    {
        for (var guard = 0; guard < 6; guard++)
        {
            at = SkipSpace(at);
            var (end, compound) = (at, false);
            for (; end < Limit; end++)
            {
                if (char.IsLetter(_text[end])) continue;
                if (_text[end] is not ('.' or '-') || end == at) break;
                compound = true;
            }

            if (end == at || end >= Limit || _text[end] != ' ') return at;
            var word = _text.AsSpan(at, end - at);
            if (word is "With" or "By" && char.IsUpper(_text[end + 1 < Limit ? end + 1 : end]))
            {
                at = end + 1;
                continue;
            }

            // "DR Bell" among "AE Dorn, C Fisk" has initials.
            if (word is "DR" or "MS" or "MR" or "ED" || !NameWords.Honorifics.Contains(word.Trim('.')) && !(compound && AllHonorifics(word))) return at;
            at = end + 1;
        }

        return at;
    }

    // "Prof.Dr.", "Dr.-Ing."
    private static bool AllHonorifics(ReadOnlySpan<char> word)
    {
        foreach (var part in word.SplitAny('.', '-'))
            if (!word[part].IsEmpty && !NameWords.Honorifics.Contains(word[part])) return false;
        return word.Length > 1;
    }

    /// <summary>"and", "und", "et", "y" as a word.</summary>
    public bool StartsWithAnd(int at)
    {
        var end = at + AndLength(at);
        if (end == at || end >= Limit || _text[end] is not (' ' or '\n')) return false;
        return end - at != 2 || Truncation(at) == 0;
    }

    /// <summary>How long the "and" is that may begin here, or 0.</summary>
    public int AndLength(int at) => _text[at] switch
    {
        'a' or 'u' when at + 3 <= _text.Length && _text.AsSpan(at, 3) is "and" or "und" => 3,
        'e' when at + 2 <= _text.Length && _text[at + 1] == 't' => 2,
        'y' when at + 2 < Limit && _text[at + 1] == ' ' && GoesOnAsName(at + 2) => 1,
        _ => 0,
    };

    // "y Carl Dorn", "y Dorn, C.", but not "Ramos y Fisk".
    private bool GoesOnAsName(int at)
    {
        var end = at;
        while (end < Limit && (char.IsLetter(_text[end]) || _text[end] == '.')) end++;
        return end > at && end < Limit && (_text[end] == ',' || _text[end] == ' ' && end + 1 < Limit && char.IsUpper(_text[end + 1]));
    }

    /// <summary>"et al.", "…", "...", "and others", "12 others", "[9 authors]", "many more": gives where it ends, or 0.</summary>
    public int Truncation(int at)
    {
        while (at < Limit && (_text[at] is ' ' or '[' or '(' or '+' or ',' || NameCharacters.IsMark(_text[at]))) at++;
        if (at >= Limit || !NameCharacters.MayBeginTruncation(_text[at])) return 0;
        if (_text[at] == '…') return Closed(at + 1);
        foreach (var dots in (ReadOnlySpan<string>)["...", ". . ."])
            if (string.CompareOrdinal(_text, at, dots, 0, dots.Length) == 0) return Closed(at + dots.Length);
        if (char.IsAsciiLetter(_text[at]))
        {
            foreach (var phrase in NameWords.Truncations.BeginningWith(_text[at]))
            {
                if (!PhraseList.StandsAt(_text, at, phrase)) continue;
                var end = at + phrase.Length;
                if (end < Limit && char.IsLetter(_text[end])) continue;
                if (end < Limit && _text[end] == '.') end++;
                return Closed(end);
            }

            return 0;
        }

        var digits = at;
        while (digits < Limit && char.IsAsciiDigit(_text[digits])) digits++;
        if (digits == at || digits - at > 4) return 0;
        var word = digits;
        while (word < Limit && _text[word] is ' ' or '+') word++;
        foreach (var phrase in (ReadOnlySpan<string>)["others", "other authors", "authors", "more authors", "more", "additional authors", "other", "co-authors", "coauthors"])
            if (PhraseList.StandsAt(_text, word, phrase)) return Closed(word + phrase.Length);
        return 0;
    }

    private int Closed(int end)
    {
        while (end < Limit && _text[end] is ']' or ')') end++;
        return Math.Min(end, Limit);
    }

    /// <summary>A dash set for a hyphen: "Garcia–Hernández".</summary>
    public bool IsInsideName(int at) => _text[at] == '–' && at > 0 && at + 1 < Limit && char.IsLower(_text[at - 1]) && char.IsLetter(_text[at + 1]);

    /// <summary>Where the word of a name that begins here ends.</summary>
    public int EndOfToken(int at)
    {
        while (at < Limit && (!NameCharacters.EndsToken(_text[at]) || IsInsideName(at))) at++;
        return at;
    }

    /// <summary>Whether neither a word nor a mark of a name can stand here: a delimiter, a line's end, a dash between spaces.</summary>
    public bool EndsName(int at)
    {
        var c = _text[at];
        return c == '\n' || NameCharacters.IsDelimiter(c) && !IsInsideName(at)
            || c == '-' && at > 0 && _text[at - 1] == ' ' && at + 1 < _text.Length && _text[at + 1] == ' ';
    }

    /// <summary>Whether a sentence other than a name begins here: a word with a full stop, or "In press".</summary>
    public bool BeginsSentence(int at)
    {
        var end = at;
        while (end < Limit && char.IsLetter(_text[end])) end++;
        return end < Limit && (end - at > 3 && _text[end] == '.' && end + 1 < Limit && _text[end + 1] == ' ' || _text.AsSpan(at, end - at) is "In" && _text[end] == ' ' && end + 1 < Limit && char.IsLower(_text[end + 1]));
    }

    /// <summary>Whether a year is written here.</summary>
    public bool LooksLikeYear(int at) => at + 4 <= Limit && _text[at] is '1' or '2' && char.IsAsciiDigit(_text[at + 1]) && char.IsAsciiDigit(_text[at + 2]) && char.IsAsciiDigit(_text[at + 3]);

    /// <summary>Where digits set as marks right behind a name end ("Zhu1,2," but not "Zhu 2024"), or 0.</summary>
    public int MarkDigits(int at)
    {
        var stop = at;
        while (stop < Limit && stop - at < 2 && char.IsAsciiDigit(_text[stop])) stop++;
        if (stop < Limit && char.IsAsciiDigit(_text[stop])) return 0;
        while (stop + 1 < Limit && _text[stop] == ',' && char.IsAsciiDigit(_text[stop + 1]) && (stop + 2 >= Limit || !char.IsAsciiDigit(_text[stop + 2]))) stop += 2;
        return stop;
    }

    /// <summary>"García Bell, Ann" alone on its line.</summary>
    public bool EndsLine(int at) => at >= _text.Length || _text[at] == '\n';

    /// <summary>After a comma at a line's end the next line goes on with the list when it is a list itself or one plain name.</summary>
    public bool GoesOnInLine(int start)
    {
        var end = _text.IndexOf('\n', start, Math.Min(Limit, _text.Length) - start);
        var line = _text.AsSpan(start, (end < 0 ? Limit : end) - start).Trim();
        if (line.IsEmpty) return false;
        if (line.Length < 80 && HasYear(line)) return false;
        if (line.ContainsAny(",;&") || line.Contains(" and ", StringComparison.Ordinal)) return true;
        return NameShapes.IsFull(line.TrimEnd(".*†")) && line.ContainsAnyInRange('a', 'z');
    }

    private static bool HasYear(ReadOnlySpan<char> line)
    {
        for (var i = 0; i + 4 <= line.Length; i++)
            if (line[i] is '1' or '2' && line.Slice(i, 4).IndexOfAnyExceptInRange('0', '9') < 0) return true;
        return false;
    }

    /// <summary>Whether a list that begins here parts its names by something stronger than commas.</summary>
    public bool HasOwnCommas(int start) => UsesSemicolons(_text.AsSpan(start, Math.Min(120, Limit - start))) || UsesAndAlone(_text.AsSpan(start, Limit - start));

    private static bool UsesSemicolons(ReadOnlySpan<char> head)
    {
        var first = head.IndexOf(';');
        return first > 0 && first < 60 && head[..first].Count(',') <= 1 && head[..first].IndexOf('\n') < 0;
    }

    // "Bell, Ann and Chen, Bo and Diaz, Carla": every part between "and" has its own comma.
    private static bool UsesAndAlone(ReadOnlySpan<char> head)
    {
        const int Reach = 400;
        head = head[..Math.Min(Reach, head.Length)];
        var end = head.IndexOf('\n');
        if (end >= 0) head = head[..end];
        var parts = 0;
        foreach (var range in head.Split(" and "))
        {
            var part = head[range];
            // The last part may be cut off or be followed by other text.
            if (parts > 0 && range.End.Value == head.Length) return parts >= 2 || part.Count(',') == 1;
            if (part.Count(',') != 1 || part.Length > 60) return false;
            parts++;
        }

        return false;
    }
}
