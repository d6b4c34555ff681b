using GraphService.Import.Extraction.Lexicon;

namespace GraphService.Import.Extraction.Names;

/// <summary>Counts the words of a piece of text by what they can be in a name, so that its shape is known after every word.</summary>
internal struct NameWordCount
{
    private const int MostWords = 6;

    private int _all;
    private int _words;
    private int _initials;
    private int _doubtful;
    private bool _lastIsParticle;
    private bool _isNone;

    /// <summary>Counts the words of a whole piece.</summary>
    public static NameWordCount Of(ReadOnlySpan<char> piece)
    {
        var count = default(NameWordCount);
        while (!piece.IsEmpty && !count._isNone)
        {
            var space = piece.IndexOf(' ');
            count.Add(space < 0 ? piece : piece[..space]);
            piece = space < 0 ? default : piece[(space + 1)..];
        }

        return count;
    }

    /// <summary>Counts one more word.</summary>
    public void Add(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || _isNone) return;
        if (++_all > MostWords + 1)
        {
            _isNone = true;
            return;
        }

        _lastIsParticle = false;
        if (NameShapes.IsInitials(word)) _initials++;
        else if (char.IsLower(word[0]) && NameWords.Particles.Contains(word)) _lastIsParticle = true;
        else if (NameShapes.IsNickname(word) || (_words + _initials > 0 && NameWords.Suffixes.Contains(word.TrimEnd('.')))) return;
        else if (NameShapes.IsCapitalized(word)) AddCapitalized(word);
        else _isNone = true;
    }

    private void AddCapitalized(ReadOnlySpan<char> word)
    {
        _words++;
        if (NameWords.NeverInNames.Contains(word.TrimEnd('.')) || NameWords.EndAsNouns(word)) _doubtful++;
    }

    /// <summary>The shape of what was counted.</summary>
    /// <param name="whole">The piece itself.</param>
    public readonly NameShape Shape(ReadOnlySpan<char> whole)
    {
        if (_isNone || _lastIsParticle || _words + _initials == 0) return NameShape.None;
        if (_words == 0 && _initials > 1 && NameShapes.IsSurnameInCapitals(whole)) return NameShape.Full;
        if (_words == 0) return _initials <= 4 ? NameShape.Initials : NameShape.None;
        if (_words + _initials == 1) return _doubtful > 0 ? NameShape.None : NameShape.Single;
        if (_words + _initials > MostWords) return NameShape.None;
        // Initials before a word make a name of nearly any word: "R. Summer", "N. Market".
        if (_doubtful * 2 > _words) return _words != 1 || _initials == 0 ? NameShape.None : NameShapes.BeginsWithTwoInitials(whole) ? NameShape.Full : NameShape.Doubtful;
        return _doubtful > 0 ? NameShape.Doubtful : NameShape.Full;
    }
}
