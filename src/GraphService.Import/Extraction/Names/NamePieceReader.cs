using GraphService.Import.Extraction.Lexicon;

namespace GraphService.Import.Extraction.Names;

/// <summary>Reads one piece of a list of names with its marks and remarks.</summary>
internal struct NamePieceReader
{
    private const int LongestRemark = 80;
    private const int MostTokens = 8;

    private readonly NameText _text;
    private readonly NameOrder _order;
    private readonly NamePlace _place;
    private int _at;
    private string _marks = "";

    private NamePieceReader(NameText text, int at, NamePlace place, NameOrder order) => (_text, _at, _place, _order) = (text, at, place, order);

    /// <summary>The piece that begins at a place, or null when what stands there begins none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where.</param>
    /// <param name="place">Where in the list that is.</param>
    /// <param name="order">How the names before are written.</param>
    public static NamePiece? Read(NameText text, int at, NamePlace place, NameOrder order)
    {
        var reader = new NamePieceReader(text, text.SkipHonorifics(text.SkipSpace(at)), place, order);
        return reader.Read(new NameBuilder(stackalloc char[64]));
    }

    private NamePiece? Read(scoped NameBuilder name)
    {
        var (start, end, tokens, stopped) = (_at, _at, 0, false);
        while (_at < _text.Limit)
        {
            var c = _text[_at];
            if (c == ' ')
            {
                _at++;
                continue;
            }

            if (c is '"' or '“' && tokens > 0 && QuotedNickname() is { } quoted)
            {
                name.AppendNickname(quoted);
                end = _at;
                continue;
            }

            if (_text.EndsName(_at)) break;
            if (c is '(' or '[')
            {
                if (Nickname() is not { } nick) break;
                name.AppendNickname(nick);
                end = _at;
                continue;
            }

            if (NameCharacters.IsMark(c))
            {
                if (tokens == 0 && _marks.Length > 3) return null;
                _marks += c;
                end = ++_at;
                // "Chen, H*., Dorn": the full stop of the initial stands behind its mark.
                if (_at < _text.Limit && _text[_at] == '.' && name.EndsWithInitial)
                {
                    name.AppendStop();
                    end = ++_at;
                }

                continue;
            }

            if (char.IsAsciiDigit(c)) break;
            if (tokens > 0 && (_text.StartsWithAnd(_at) || c == 'e' && _text.Truncation(_at) > 0)) break;
            // "Bell, A.B. Accepted. Title": behind a surname's initials a word with a full stop, or "In press", is no name.
            if (_place == NamePlace.AfterSurname && tokens > 0 && name.Text[^1] == '.' && name.Shape == NameShape.Initials && _text.BeginsSentence(_at))
            {
                stopped = true;
                break;
            }

            if (tokens > 1 && _text.IsLinkEdge(_at) && _text[_at - 1] == ' ' && name.Shape == NameShape.Full) break;
            var before = _at;
            _at = _text.EndOfToken(_at);
            var token = _text.AsSpan(before, _at - before);
            if (token.IsEmpty) break;
            // "Ann Bell at Leiden": the sentence goes on behind the name.
            if (tokens >= 2 && char.IsLower(token[0]) && !NameWords.Particles.Contains(token) && name.Shape == NameShape.Full)
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

            if (++tokens > MostTokens) return null;
            var sentenceEnd = EndsSentence(token, name);
            if (sentenceEnd) token = token[..^1];
            // Where no name stands before, one word is enough to tell that none stands here.
            if (_place == NamePlace.First && NameShapes.HasNoPlaceInNames(token)) return null;
            name.Append(token);
            end = sentenceEnd ? _at - 1 : _at;
            // "Bell G., Dorn S. Robots for learning", "Bell, G. Robots for learning": behind the initials the title begins.
            if (!sentenceEnd && !((_order.SurnameFirst || _place == NamePlace.AfterSurname) && token is [.., '.'] && BeginsTitle(name.Text, token))) continue;
            stopped = true;
            break;
        }

        if (name.Text.IsEmpty || stopped && (NameWords.IsJournal(name.Text) || GoesOnInShort() && NameWords.IsShortened(name.Text))) return null;
        var shape = name.Shape;
        if (shape == NameShape.None && tokens == 1 && !stopped && IsSurnameBeforeInitials(name.Text, end)) shape = NameShape.Single;
        if (_place == NamePlace.First && shape == NameShape.None) return null;
        var remark = stopped ? "" : Remark(ref end);
        return new NamePiece(name.Text.ToString(), start, end, shape, _marks, remark, end < _text.Limit ? _text[end] : '\0', _at, stopped);
    }

    // "Ann Lu. Title": a short surname before a full stop and a new sentence is no abbreviation.
    private readonly bool EndsSentence(ReadOnlySpan<char> token, in NameBuilder before)
    {
        if (token[^1] != '.' || NameWords.Suffixes.Contains(token[..^1])) return false;
        // "Bell, A.B.. Title": the full stop of the initial and that of the list.
        if (token is [.., not '.', '.', '.']) return true;
        // "Bell AB. Title": two initials without full stops of their own.
        if (token is [_, _, '.'] or [_, _, _, '.'] && token[..^1].IndexOfAnyExceptInRange('A', 'Z') < 0 && before.Shape == NameShape.Single && GoesOnWithSentence()) return true;
        if (token.Length == 3 && char.IsLower(token[1]) && _place != NamePlace.AfterSurname && AllInitials(before.Text) && GoesOnInSmallLetters()) return true;
        return !NameShapes.IsInitials(token)
            || token.Length == 3 && char.IsLower(token[1]) && before.Shape == NameShape.Single && (_at >= _text.Length || _at + 1 < _text.Limit && _text[_at] == ' ' && char.IsLetter(_text[_at + 1]));
    }

    // "R. Soc. Open. Sci.": one more shortened word.
    private readonly bool GoesOnInShort()
    {
        var end = _at + 1;
        while (end < _text.Limit && char.IsLetter(_text[end])) end++;
        return end > _at + 2 && end < _text.Limit && _text[_at] == ' ' && _text[end] == '.';
    }

    private readonly bool GoesOnWithSentence() => _at >= _text.Limit || _at + 1 < _text.Limit && _text[_at] == ' ' && char.IsUpper(_text[_at + 1]);

    // "Y. Ye. Applying a method": behind the full stop stands a word and then one in small letters; "A. Yu. Bell and" is a name.
    private readonly bool GoesOnInSmallLetters()
    {
        var at = _at + 1;
        while (at < _text.Limit && char.IsLetter(_text[at])) at++;
        return at > _at + 1 && at + 1 < _text.Limit && _text[_at] == ' ' && _text[at] == ' ' && char.IsLower(_text[at + 1]) && !_text.StartsWithAnd(at + 1);
    }

    // "Narrow, S.I.": any word is a surname before initials of two letters, and among surnames before one.
    private readonly bool IsSurnameBeforeInitials(ReadOnlySpan<char> name, int end)
    {
        if (name.Length < 2 || !char.IsUpper(name[0]) || end + 4 >= _text.Limit || _text[end] != ',' || _text[end + 1] != ' ') return false;
        if (_order.SurnameFirst && char.IsUpper(_text[end + 2]) && _text[end + 3] == '.' && _text[end + 4] is ',' or ';') return true;
        return name.Length > 2 && NameShapes.BeginsWithTwoInitials(_text.AsSpan(end + 2, _text.Limit - end - 2));
    }

    private readonly bool BeginsTitle(ReadOnlySpan<char> name, ReadOnlySpan<char> token)
    {
        var given = _place is NamePlace.AfterName or NamePlace.AfterSurname;
        if (!NameShapes.IsInitials(token) || (given ? !AllInitials(name) : _order.Commas || NameOrder.BeginsWithInitials(name))) return false;
        var next = _at;
        while (next < _text.Limit && _text[next] == ' ') next++;
        if (next == _at || next >= _text.Limit || !char.IsUpper(_text[next])) return false;
        var end = next;
        while (end < _text.Limit && char.IsLetter(_text[end])) end++;
        // A further initial goes on with the name, and so does "Bell, A. Dorn, …" where no name before tells the order.
        if (end < _text.Limit && _text[end] == '.' && end - next <= 2) return false;
        return _order.SurnameFirst || end + 1 < _text.Limit && _text[end] == ' ' && char.IsLetter(_text[end + 1]) && !_text.StartsWithAnd(end + 1);
    }

    private static bool AllInitials(ReadOnlySpan<char> name)
    {
        foreach (var part in name.Split(' '))
            if (!NameShapes.IsInitials(name[part])) return false;
        return true;
    }

    // "(Jennie)" and "“Atlas”" inside a name belong to it when another word of the name follows.
    private string? Nickname()
    {
        var close = _text[_at] == '(' ? _text.IndexOf(')', _at) : -1;
        if (close < 0 || close >= _text.Limit || close - _at > 15) return null;
        var inner = _text.AsSpan(_at + 1, close - _at - 1);
        return inner.Contains(' ') || NameShapes.Of(inner) != NameShape.Single ? null : Inside(close + 1);
    }

    private string? QuotedNickname()
    {
        var close = _text.AsSpan(_at + 1, Math.Min(16, _text.Limit - _at - 1)).IndexOfAny("\"”");
        return close < 2 || NameShapes.Of(_text.AsSpan(_at + 1, close)) != NameShape.Single ? null : Inside(_at + close + 2);
    }

    private string? Inside(int next)
    {
        if (next + 1 >= _text.Limit || _text[next] != ' ' || !char.IsUpper(_text[next + 1])) return null;
        var nickname = _text[_at..next];
        _at = next;
        return nickname;
    }

    // "(co-first author)", "(LBS)", "[PhD student]" after a name, and marks after that.
    private string Remark(ref int end)
    {
        var remark = "";
        while (true)
        {
            var at = end;
            while (at < _text.Limit && _text[at] == ' ') at++;
            if (at < _text.Limit && _text[at] is '(' or '[')
            {
                var close = _text.IndexOf(_text[at] == '(' ? ')' : ']', at);
                if (close < 0 || close >= _text.Limit || close - at > LongestRemark || _text.LooksLikeYear(at + 1) || _text.AsSpan(at, close - at).Contains('\n')) break;
                if (_text[at] == '[' && _text.Truncation(at) > 0) break;
                remark += _text[(at + 1)..close];
                end = close + 1;
            }
            else if (at < _text.Limit && at == end && NameCharacters.IsMark(_text[at]))
            {
                _marks += _text[at];
                end++;
            }
            else if (at < _text.Limit && char.IsAsciiDigit(_text[at]) && at == end && _text.MarkDigits(at) is > 0 and var stop)
            {
                _marks += _text[at..stop];
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
}
