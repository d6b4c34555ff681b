using GraphService.Import.Extraction.Lexicon;

namespace GraphService.Import.Extraction.Names;

/// <summary>
/// Reads names one after another, in every order and with every separator that lists of authors have: full names, initials,
/// <c>Last, F. M.</c>, <c>F. Last</c> after a first <c>Last, F.</c>, semicolons, ampersands, footnote marks and remarks in
/// parentheses, "et al." and "[9 authors]".
/// </summary>
internal sealed class NameListParser
{
    private const int LongestRemark = 80;

    private readonly string _text;
    private readonly int _limit;
    private readonly HashSet<int>? _linkStarts;
    private readonly bool _semicolons;
    private int _at;
    private bool _stopped;
    private ReadAhead? _ahead;
    private bool _surnameFirst;
    private bool _given;
    private bool _commas;
    private bool _afterSurname;

    private NameListParser(string text, int start, int limit, HashSet<int>? linkStarts)
    {
        _text = text;
        _at = start;
        _limit = limit;
        _linkStarts = linkStarts;
        _semicolons = UsesSemicolons(text.AsSpan(start, Math.Min(120, limit - start))) || UsesAndAlone(text.AsSpan(start, limit - start));
    }

    /// <summary>Reads as many names as stand at a place; the list may be empty.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="limit">Where to end at the latest.</param>
    /// <param name="linkStarts">Where links begin or end: two names with nothing but that between them are two.</param>
    public static NameList Parse(string text, int start, int limit, HashSet<int>? linkStarts = null) =>
        new NameListParser(text, start, limit, linkStarts).Parse(start);

    private NameList Parse(int start)
    {
        List<PersonInText>? people = null;
        var (truncated, end) = (false, start);
        while (!_stopped && _at < _limit)
        {
            SkipLead(people is null);
            if (Truncation() is > 0 and var after)
            {
                truncated = true;
                _at = end = after;
                if (Separator()) continue;
                if (people is { Count: > 1 } && people[0].Name.Contains(',') && _text[after - 1] is '…' or '.' && EndsList(people)) end = people[^1].End;
                break;
            }

            var piece = ReadPiece(first: people is null);
            if (piece is null) break;
            if (Complete(piece, people?.Count ?? 0) is not { } person) break;
            (people ??= []).Add(person);
            _commas |= person.Name.Contains(',');
            _surnameFirst = (people.Count == 1 || _surnameFirst) && EndsWithInitials(person.Name);
            end = person.End;
            if (!Separator()) break;
        }

        return new NameList(people ?? (IReadOnlyList<PersonInText>)[], truncated, start, end);
    }

    // "Bell, A., Chen, B., … Diaz, C. (2020)": the last author follows the ellipsis without a comma.
    private bool EndsList(List<PersonInText> people)
    {
        SkipSpace();
        var at = _at;
        if (ReadPiece() is not { } piece || Complete(piece, people.Count) is not { } last || !last.Name.Contains(','))
        {
            _at = at;
            return false;
        }

        people.Add(last);
        return true;
    }

    // Surname and initials on the two sides of a comma are one name.
    private PersonInText? Complete(Piece piece, int before)
    {
        var shape = piece.Shape;
        // "Yuru wang" among others is a name with a slip.
        if (shape == NameShape.None && before >= 1 && piece.Next is ',' or ';' && Words(piece.Text) == 2 && char.IsUpper(piece.Text[0]) && piece.Text.AsSpan(piece.Text.IndexOf(' ') + 1).IndexOfAnyExceptInRange('a', 'z') < 0 && !NameWords.NeverInNames.Contains(piece.Text.AsSpan(piece.Text.IndexOf(' ') + 1)))
            return Person(piece, piece.Text, NameShape.Doubtful, piece);
        // A surname without a capital letter among others: "Joachims, T., & lising antonio, A."
        if (shape == NameShape.None && before >= 2 && piece.Next == ',' && Words(piece.Text) <= 2 && piece.Text.All(c => char.IsLower(c) || c is ' ' or '-'))
        {
            _at = piece.End + 1;
            SkipSpace();
            return ReadPiece() is { Shape: NameShape.Initials } initials ? Person(piece, piece.Text + ", " + initials.Text, NameShape.Doubtful, initials) : null;
        }

        if (shape == NameShape.Full && _semicolons is false && piece.Next != ',') return Person(piece, piece.Text, shape, piece);
        if (piece.Next == ',' && shape is NameShape.Single or NameShape.Full or NameShape.Doubtful)
        {
            var (at, stopped) = (_at, _stopped);
            _at = piece.End + 1;
            _stopped = false;
            SkipSpace();
            var from = _at;
            (_given, _afterSurname) = (true, shape == NameShape.Single);
            var given = _at < _limit && !StartsWithAnd() ? ReadPiece() : null;
            (_given, _afterSurname) = (false, false);
            var joins = given is not null && !NameWords.Postnominals.Contains(given.Text.Replace(".", "")) && (given.Shape == NameShape.Initials
                || (shape == NameShape.Single && given.Shape is NameShape.Single or NameShape.Full && (given.Shape == NameShape.Single || _semicolons || Words(given.Text) <= 3))
                || (before == 0 && shape == NameShape.Full && given.Shape == NameShape.Single && EndsLine(given.End) && !NameWords.Postnominals.Contains(given.Text.TrimEnd('.')))
                || (_semicolons && given.Shape is NameShape.Single or NameShape.Full or NameShape.Doubtful));
            // "Xiao Liu, J. Zhang" has initials with their own surname; only bare initials join.
            if (joins && !(shape == NameShape.Full && given!.Shape == NameShape.Initials && HasInnerInitials(piece.Text)))
                return Person(piece, piece.Text + ", " + given!.Text, NameShape.Full, given);
            // What is no given name is the next name of the list.
            _ahead = given is null || _surnameFirst ? null : new ReadAhead(given, from, _at, _stopped);
            (_at, _stopped) = (at, stopped);
        }

        return shape is NameShape.Full or NameShape.Doubtful ? Person(piece, piece.Text, shape, piece) : null;
    }

    // "García Bell, Ann" alone on its line.
    private bool EndsLine(int at) => at >= _text.Length || _text[at] == '\n';

    private static int Words(string text) => text.AsSpan().Count(' ') + 1;

    private static bool BeginsWithInitials(ReadOnlySpan<char> name) => NameShapes.IsInitials(name[..(name.IndexOf(' ') is > 0 and var space ? space : name.Length)]);

    // "Brian J. Smith" is whole, "Bell O." is not.
    private static bool HasInnerInitials(string name) => name.Split(' ')[..^1].Any(token => NameShapes.IsInitials(token));

    // "Bell W." and "Bell, W." before: then the next name ends with its initials too.
    private static bool EndsWithInitials(string name) => name.Contains(' ') && !BeginsWithInitials(name) && NameShapes.IsInitials(name.AsSpan(name.LastIndexOf(' ') + 1));

    private static PersonInText Person(Piece first, string name, NameShape shape, Piece last)
    {
        var marks = first.Marks + (ReferenceEquals(first, last) ? "" : last.Marks);
        var remark = last.Remark;
        var equal = remark.Contains("equal", StringComparison.OrdinalIgnoreCase) || remark.Contains("co-first", StringComparison.OrdinalIgnoreCase) || remark.Contains("joint", StringComparison.OrdinalIgnoreCase);
        var corresponding = marks.Contains('✉') || remark.Contains("corresponding", StringComparison.OrdinalIgnoreCase);
        return new PersonInText(name, first.Start, last.End, shape, equal, corresponding, marks, remark);
    }

    // One name without its separators, or null when what stands here begins none.
    private Piece? ReadPiece(bool first = false)
    {
        if (_ahead is { } ahead && ahead.From == _at)
        {
            (_at, _stopped) = (ahead.To, ahead.Stopped);
            return ahead.Piece;
        }

        SkipSpace();
        SkipHonorifics();
        var start = _at;
        var name = new NameBuilder(stackalloc char[64]);
        var marks = "";
        var end = _at;
        var tokens = 0;
        while (_at < _limit)
        {
            var c = _text[_at];
            if (c == ' ')
            {
                _at++;
                continue;
            }

            if (c is '"' or '“' && tokens > 0 && QuotedNickname() is { } quoted)
            {
                name.Append(quoted);
                end = _at;
                continue;
            }

            if (NameCharacters.IsDelimiter(c) && !IsInsideName(_at) || c == '\n' || c == '-' && _at > 0 && _text[_at - 1] == ' ' && _at + 1 < _text.Length && _text[_at + 1] == ' ') break;
            if (c is '(' or '[')
            {
                if (Nickname() is { } nick)
                {
                    name.Append(nick);
                    end = _at;
                    continue;
                }

                break;
            }

            if (NameCharacters.IsMark(c))
            {
                if (tokens == 0 && marks.Length > 3) return null;
                marks += c;
                end = ++_at;
                continue;
            }

            if (char.IsAsciiDigit(c)) break;
            if (tokens > 0 && StartsWithAnd()) break;
            // "Bell, A.B. Accepted. Title": behind a surname's initials a word with a full stop, or "In press", is no name.
            if (_afterSurname && tokens > 0 && name.Text[^1] == '.' && NameShapes.Of(name.Text) == NameShape.Initials && BeginsSentence())
            {
                _stopped = true;
                break;
            }

            if (tokens > 1 && _linkStarts?.Contains(_at) == true && _text[_at - 1] == ' ' && NameShapes.IsFull(name.Text)) break;
            var before = _at;
            var token = ReadToken();
            if (token.IsEmpty) break;
            // "Ann Bell at Leiden": the sentence goes on behind the name.
            if (tokens >= 2 && char.IsLower(token[0]) && !NameWords.Particles.Contains(token) && NameShapes.IsFull(name.Text))
            {
                _at = before;
                break;
            }

            // Degrees behind a name are not part of it.
            if (tokens >= 2 && NameWords.Postnominals.Contains(token.TrimEnd('.')))
            {
                end = _at;
                continue;
            }

            if (++tokens > 8) return null;
            // "Ann Lu. Title": a short surname before a full stop and a new sentence is no abbreviation.
            var shortSurname = token.Length == 3 && char.IsLower(token[1]) && NameShapes.Of(name.Text) == NameShape.Single && (_at >= _text.Length || _at + 1 < _limit && _text[_at] == ' ' && char.IsLetter(_text[_at + 1]));
            var sentenceEnd = token[^1] == '.' && (shortSurname || !NameShapes.IsInitials(token)) && !NameWords.Suffixes.Contains(token[..^1]);
            if (sentenceEnd) token = token[..^1];
            // Where no name stands before, one word is enough to tell that none stands here.
            if (first && NameShapes.HasNoPlaceInNames(token)) return null;
            name.Append(token);
            end = sentenceEnd ? _at - 1 : _at;
            // "Bell G., Dorn S. Robots for learning": behind the initials the title begins.
            if (_surnameFirst && !sentenceEnd && token is [.., '.'] && BeginsTitle(name.Text, token)) sentenceEnd = true;
            if (!sentenceEnd) continue;
            _stopped = true;
            break;
        }

        if (name.Text.IsEmpty || _stopped && NameWords.IsJournal(name.Text)) return null;
        var shape = NameShapes.Of(name.Text);
        if (first && shape == NameShape.None) return null;
        var remark = _stopped ? "" : Remark(ref end, ref marks);
        var next = end < _limit ? _text[end] : '\0';
        return new Piece(name.Text.ToString(), start, end, shape, marks, remark, next);
    }

    private bool BeginsTitle(ReadOnlySpan<char> name, ReadOnlySpan<char> token)
    {
        if (!NameShapes.IsInitials(token) || (_given ? !AllInitials(name) : _commas || BeginsWithInitials(name))) return false;
        var next = _at;
        while (next < _limit && _text[next] == ' ') next++;
        if (next == _at || next >= _limit || !char.IsUpper(_text[next])) return false;
        var end = next;
        while (end < _limit && char.IsLetter(_text[end])) end++;
        // A further initial goes on with the name.
        return !(end < _limit && _text[end] == '.' && end - next <= 2);
    }

    private static bool AllInitials(ReadOnlySpan<char> name)
    {
        foreach (var part in name.Split(' '))
            if (!NameShapes.IsInitials(name[part])) return false;
        return true;
    }

    private bool BeginsSentence()
    {
        var end = _at;
        while (end < _limit && char.IsLetter(_text[end])) end++;
        return end < _limit && (end - _at > 3 && _text[end] == '.' && end + 1 < _limit && _text[end + 1] == ' ' || _text.AsSpan(_at, end - _at) is "In" && _text[end] == ' ' && end + 1 < _limit && char.IsLower(_text[end + 1]));
    }

    private ReadOnlySpan<char> ReadToken()
    {
        var start = _at;
        while (_at < _limit && (!NameCharacters.EndsToken(_text[_at]) || IsInsideName(_at))) _at++;
        return _text.AsSpan(start, _at - start);
    }

    // "(Jennie)" and "“Atlas”" inside a name belong to it when another word of the name follows.
    private string? Nickname()
    {
        var close = _text.IndexOf(')', _at);
        if (_text[_at] != '(' || close < 0 || close >= _limit || close - _at > 15) return null;
        var inner = _text[(_at + 1)..close];
        if (inner.Contains(' ') || NameShapes.Of(inner) != NameShape.Single) return null;
        var next = close + 1;
        if (next + 1 >= _limit || _text[next] != ' ' || !char.IsUpper(_text[next + 1])) return null;
        var nick = _text[_at..next];
        _at = next;
        return nick;
    }

    private string? QuotedNickname()
    {
        var close = _text.AsSpan(_at + 1, Math.Min(16, _limit - _at - 1)).IndexOfAny("\"”");
        if (close < 2 || NameShapes.Of(_text.AsSpan(_at + 1, close)) != NameShape.Single) return null;
        var next = _at + close + 2;
        if (next + 1 >= _limit || _text[next] != ' ' || !char.IsUpper(_text[next + 1])) return null;
        var nick = _text[_at..next];
        _at = next;
        return nick;
    }

    // "(co-first author)", "(LBS)", "[PhD student]" after a name, and marks after that.
    private string Remark(ref int end, ref string marks)
    {
        var remark = "";
        while (true)
        {
            var at = end;
            while (at < _limit && _text[at] == ' ') at++;
            if (at < _limit && _text[at] is '(' or '[')
            {
                var close = _text.IndexOf(_text[at] == '(' ? ')' : ']', at);
                if (close < 0 || close >= _limit || close - at > LongestRemark || LooksLikeYear(at + 1) || _text.AsSpan(at, close - at).Contains('\n')) break;
                if (_text[at] == '[' && Truncation(at) > 0) break;
                remark += _text[(at + 1)..close];
                end = close + 1;
            }
            else if (at < _limit && at == end && NameCharacters.IsMark(_text[at]))
            {
                marks += _text[at];
                end++;
            }
            else if (at < _limit && char.IsAsciiDigit(_text[at]) && at == end && MarkDigits(at) is > 0 and var stop)
            {
                marks += _text[at..stop];
                end = stop;
            }
            else
            {
                break;
            }
        }

        _at = end;
        return remark;
    }

    // Digits set as marks right behind a name: "Zhu1,2," but not "Zhu 2024".
    private int MarkDigits(int at)
    {
        var stop = at;
        while (stop < _limit && stop - at < 2 && char.IsAsciiDigit(_text[stop])) stop++;
        if (stop < _limit && char.IsAsciiDigit(_text[stop])) return 0;
        while (stop + 1 < _limit && _text[stop] == ',' && char.IsAsciiDigit(_text[stop + 1]) && (stop + 2 >= _limit || !char.IsAsciiDigit(_text[stop + 2]))) stop += 2;
        return stop;
    }

    private bool LooksLikeYear(int at) => at + 4 <= _limit && _text[at] is '1' or '2' && char.IsAsciiDigit(_text[at + 1]) && char.IsAsciiDigit(_text[at + 2]) && char.IsAsciiDigit(_text[at + 3]);

    private bool Separator()
    {
        var start = _at;
        var comma = false;
        while (_at < _limit)
        {
            var c = _text[_at];
            if (c is ',' or ';' or '&' or '·' or '•' or '，' or '、' or '；' || (c == '|' && _at > start))
            {
                comma = true;
                _at++;
            }
            else if (c == '\n')
            {
                // A list goes on in the next line only after a separator.
                if (!comma || !GoesOnInLine(_at + 1)) return false;
                _at++;
            }
            else if (c == ' ')
            {
                _at++;
            }
            else if (StartsWithAnd())
            {
                comma = true;
                _at += _text[_at] is 'a' or 'A' ? 3 : _text[_at] is 'u' ? 3 : 2;
            }
            else
            {
                break;
            }
        }

        if (comma) return _at < _limit;
        var link = _at;
        if (_linkStarts?.Contains(link) == true && _at > start) return true;
        if (Truncation(_at) > 0) return true;
        _at = start;
        return false;
    }

    // After a comma at a line's end the next line goes on with the list when it is a list itself or one plain name.
    private bool GoesOnInLine(int start)
    {
        var end = _text.IndexOf('\n', start, Math.Min(_limit, _text.Length) - start);
        var line = _text.AsSpan(start, (end < 0 ? _limit : end) - start).Trim();
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

    private bool StartsWithAnd()
    {
        if (_text[_at] is not ('a' or 'u' or 'e')) return false;
        foreach (var word in (ReadOnlySpan<string>)["and", "und", "et"])
        {
            if (string.Compare(_text, _at, word, 0, word.Length, StringComparison.Ordinal) != 0) continue;
            var end = _at + word.Length;
            if (end >= _limit || _text[end] is not (' ' or '\n')) continue;
            return word != "et" || Truncation(_at) == 0;
        }

        return false;
    }

    private int Truncation() => Truncation(_at);

    // "et al.", "…", "...", "and others", "12 others", "[9 authors]", "many more": gives where it ends.
    private int Truncation(int at)
    {
        while (at < _limit && (_text[at] is ' ' or '[' or '(' or '+' or ',' || NameCharacters.IsMark(_text[at]))) at++;
        if (at >= _limit || !NameCharacters.MayBeginTruncation(_text[at])) return 0;
        if (_text[at] == '…') return Close(at + 1);
        if (string.CompareOrdinal(_text, at, "...", 0, 3) == 0) return Close(at + 3);
        foreach (var phrase in (ReadOnlySpan<string>)["et al", "et. al", "others", "many others", "colleagues", "co-authors", "coauthors", "and others", "collaboration"])
        {
            if (string.Compare(_text, at, phrase, 0, phrase.Length, StringComparison.OrdinalIgnoreCase) != 0) continue;
            var end = at + phrase.Length;
            if (end < _limit && char.IsLetter(_text[end])) continue;
            if (end < _limit && _text[end] == '.') end++;
            return Close(end);
        }

        var digits = at;
        while (digits < _limit && char.IsAsciiDigit(_text[digits])) digits++;
        if (digits == at || digits - at > 4) return 0;
        var word = digits;
        while (word < _limit && _text[word] is ' ' or '+') word++;
        foreach (var phrase in (ReadOnlySpan<string>)["others", "other authors", "authors", "more authors", "more", "additional authors", "other", "co-authors", "coauthors"])
        {
            if (string.Compare(_text, word, phrase, 0, phrase.Length, StringComparison.OrdinalIgnoreCase) == 0) return Close(word + phrase.Length);
        }

        return 0;

        int Close(int end)
        {
            while (end < _limit && _text[end] is ']' or ')') end++;
            return Math.Min(end, _limit);
        }
    }

    private void SkipLead(bool first)
    {
        SkipSpace();
        if (first)
        {
            foreach (var word in (ReadOnlySpan<string>)["with ", "With ", "by ", "By "])
                if (string.CompareOrdinal(_text, _at, word, 0, word.Length) == 0 && _at + word.Length < _limit) _at += word.Length;
            SkipSpace();
        }

        while (_at < _limit && StartsWithAnd())
        {
            _at += 3;
            SkipSpace();
        }
    }

    private void SkipHonorifics()
    {
        for (var guard = 0; guard < 6; guard++)
        {
            SkipSpace();
            var end = _at;
            while (end < _limit && (char.IsLetter(_text[end]) || (_text[end] is '.' or '-' && end > _at))) end++;
            if (end == _at || end >= _limit || _text[end] != ' ') return;
            var word = _text.AsSpan(_at, end - _at);
            if (word is "With" or "By" && char.IsUpper(_text[end + 1 < _limit ? end + 1 : end]))
            {
                _at = end + 1;
                continue;
            }

            // "DR Bell" among "AE Dorn, C Fisk" has initials.
            if (word is "DR" or "MS" or "MR" or "ED" || !NameWords.Honorifics.Contains(word.Trim('.')) && !(word.ContainsAny('.', '-') && AllHonorifics(word))) return;
            _at = end + 1;
        }
    }

    // "Prof.Dr.", "Dr.-Ing."
    private static bool AllHonorifics(ReadOnlySpan<char> word)
    {
        foreach (var part in word.SplitAny('.', '-'))
            if (!word[part].IsEmpty && !NameWords.Honorifics.Contains(word[part])) return false;
        return word.Length > 1;
    }

    private void SkipSpace()
    {
        while (_at < _limit && (_text[_at] is ' ' or '\n' || NameCharacters.IsMark(_text[_at]))) _at++;
    }

    // A dash set for a hyphen: "Garcia–Hernández".
    private bool IsInsideName(int at) => _text[at] == '–' && at > 0 && at + 1 < _limit && char.IsLower(_text[at - 1]) && char.IsLetter(_text[at + 1]);

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

    private sealed record Piece(string Text, int Start, int End, NameShape Shape, string Marks, string Remark, char Next);

    private sealed record ReadAhead(Piece Piece, int From, int To, bool Stopped);
}
