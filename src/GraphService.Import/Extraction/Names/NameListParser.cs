using GraphService.Import.Extraction.Lexicon;
using GraphService.Import.Extraction.Outlines;

namespace GraphService.Import.Extraction.Names;

/// <summary>
/// Reads names one after another, in every order and with every separator that lists of authors have: full names, initials,
/// <c>Last, F. M.</c>, <c>F. Last</c> after a first <c>Last, F.</c>, semicolons, ampersands, footnote marks and remarks in
/// parentheses, "et al." and "[9 authors]".
/// </summary>
internal struct NameListParser
{
    private readonly NameText _text;
    private readonly int _start;
    private int _at;
    private bool _stopped;
    private NameOrder _order;
    private bool? _ownCommas;

    // What was read behind a comma and is no given name: the next name of the list.
    private (int From, NamePiece Piece)? _ahead;

    private NameListParser(string text, int start, int limit, Positions? linkStarts) =>
        (_text, _start, _at) = (new NameText(text, limit, linkStarts), start, start);

    /// <summary>Reads as many names as stand at a place; the list may be empty.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="limit">Where to end at the latest.</param>
    /// <param name="linkStarts">Where links begin or end: two names with nothing but that between them are two.</param>
    public static NameList Parse(string text, int start, int limit, Positions? linkStarts = null) =>
        new NameListParser(text, start, limit, linkStarts).Parse();

    private NameList Parse()
    {
        List<PersonInText>? people = null;
        var (truncated, end) = (false, _start);
        while (!_stopped && _at < _text.Limit)
        {
            _at = _text.SkipLead(_at, people is null);
            if (truncated) _at = _text.SkipIncluding(_at);
            if (_text.Truncation(_at) is > 0 and var after)
            {
                truncated = true;
                _at = end = after;
                if (Separator()) continue;
                if (people is { Count: > 1 } && people[0].Name.Contains(',') && _text[after - 1] is '…' or '.' && EndsList(people)) end = people[^1].End;
                break;
            }

            if (ReadPiece(people is null ? NamePlace.First : NamePlace.Further) is not { } piece) break;
            if (Complete(piece, people?.Count ?? 0) is not { } person) break;
            _order = _order.With(person.Name, people is null);
            (people ??= []).Add(person);
            end = person.End;
            if (!Separator()) break;
        }

        return new NameList(people ?? (IReadOnlyList<PersonInText>)[], truncated, _start, end);
    }

    // Whether semicolons or "and" part the names, so that commas stand inside them.
    private bool OwnCommas => _ownCommas ??= _text.HasOwnCommas(_start);

    private NamePiece? ReadPiece(NamePlace place)
    {
        var piece = _ahead is { } ahead && ahead.From == _at ? ahead.Piece : NamePieceReader.Read(_text, _at, place, _order);
        if (piece is { } read) (_at, _stopped) = (read.To, read.EndsSentence);
        return piece;
    }

    // "Bell, A., Chen, B., … Diaz, C. (2020)": the last author follows the ellipsis without a comma.
    private bool EndsList(List<PersonInText> people)
    {
        _at = _text.SkipSpace(_at);
        if (ReadPiece(NamePlace.Further) is not { } piece || Complete(piece, people.Count) is not { } last || !last.Name.Contains(',')) return false;
        people.Add(last);
        return true;
    }

    // Surname and initials on the two sides of a comma are one name.
    private PersonInText? Complete(in NamePiece piece, int before)
    {
        var shape = piece.Shape;
        // "Yuru wang" among others is a name with a slip.
        if (shape == NameShape.None && before >= 1 && piece.Next is ',' or ';' && IsSlip(piece) && !VenueWords.States.Contains(piece.Text)) return piece.Person(piece.Text, NameShape.Doubtful);
        // A surname without a capital letter among others: "Joachims, T., & lising antonio, A."
        if (shape == NameShape.None && before >= 2 && piece.Next == ',' && IsInSmallLetters(piece))
        {
            _at = _text.SkipSpace(piece.End + 1);
            return ReadPiece(NamePlace.Further) is { Shape: NameShape.Initials } initials ? piece.Person(piece.Text + ", " + initials.Text, NameShape.Doubtful, initials) : null;
        }

        if (shape == NameShape.Full && piece.Next != ',' && !OwnCommas) return piece.Person(piece.Text, shape);
        if (piece.Next == ',' && shape is NameShape.Single or NameShape.Full or NameShape.Doubtful)
        {
            var (at, stopped) = (_at, _stopped);
            var from = _text.SkipSpace(piece.End + 1);
            (_at, _stopped) = (from, false);
            var given = from < _text.Limit && !_text.StartsWithAnd(from) ? ReadPiece(shape == NameShape.Single ? NamePlace.AfterSurname : NamePlace.AfterName) : null;
            if (given is { } name && Joins(piece, name, before)) return piece.Person(piece.Text + ", " + name.Text, NameShape.Full, name);
            // Where this name tells the order of all, the next is read again in the light of it.
            _ahead = given is not { } next || _order.SurnameFirst || _order.With(piece.Text, before == 0).SurnameFirst ? null : (from, next);
            (_at, _stopped) = (at, stopped);
        }

        return shape is NameShape.Full or NameShape.Doubtful ? piece.Person(piece.Text, shape) : null;
    }

    private bool Joins(in NamePiece piece, in NamePiece given, int before)
    {
        if (NameWords.Postnominals.Contains(given.Text.Replace(".", ""))) return false;
        // "Xiao Liu, J. Zhang" has initials with their own surname; only bare initials join.
        if (given.Shape == NameShape.Initials) return !(piece.Shape == NameShape.Full && HasInnerInitials(piece.Text));
        return (piece.Shape == NameShape.Single && given.Shape is NameShape.Single or NameShape.Full && (given.Shape == NameShape.Single || OwnCommas || given.Words <= 3))
            || (before == 0 && piece.Shape == NameShape.Full && given.Shape == NameShape.Single && _text.EndsLine(given.End) && !NameWords.Postnominals.Contains(given.Text.TrimEnd('.')))
            || (before == 0 && piece is { Shape: NameShape.Full, Words: 2 } && given is { Shape: NameShape.Single, Next: ',' } && !HasInnerInitials(piece.Text) && IsFull(given.End + 1))
            || (OwnCommas && given.Shape is NameShape.Single or NameShape.Full or NameShape.Doubtful);
    }

    // "García Bell, Ann, Carl Dorn, …": where a whole name follows, the surname had two words.
    private readonly bool IsFull(int at) => NamePieceReader.Read(_text, at, NamePlace.Further, _order) is { Shape: NameShape.Full, Next: ',' or '&' or ' ' };

    private static bool IsSlip(in NamePiece piece)
    {
        if (piece.Words != 2 || !char.IsUpper(piece.Text[0])) return false;
        var second = piece.Text.AsSpan(piece.Text.IndexOf(' ') + 1);
        return second.IndexOfAnyExceptInRange('a', 'z') < 0 && !NameWords.NeverInNames.Contains(second);
    }

    private static bool IsInSmallLetters(in NamePiece piece)
    {
        if (piece.Words > 2) return false;
        foreach (var c in piece.Text)
            if (!char.IsLower(c) && c is not (' ' or '-')) return false;
        return true;
    }

    // "Brian J. Smith" is whole, "Bell O." is not.
    private static bool HasInnerInitials(ReadOnlySpan<char> name)
    {
        for (var space = name.IndexOf(' '); space >= 0; space = name.IndexOf(' '))
        {
            if (NameShapes.IsInitials(name[..space])) return true;
            name = name[(space + 1)..];
        }

        return false;
    }

    private bool Separator()
    {
        var start = _at;
        var comma = false;
        while (_at < _text.Limit)
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
                if (!comma || !_text.GoesOnInLine(_at + 1)) return false;
                _at++;
            }
            else if (c == ' ')
            {
                _at++;
            }
            else if (_text.StartsWithAnd(_at))
            {
                comma = true;
                _at += _text.AndLength(_at);
            }
            else
            {
                break;
            }
        }

        if (comma) return _at < _text.Limit;
        if (_at > start && _text.IsLinkEdge(_at)) return true;
        if (_text.Truncation(_at) > 0) return true;
        _at = start;
        return false;
    }
}
