using System.Collections.Frozen;

namespace GraphService.Import.Extraction.Lexicon;

/// <summary>A set of words and phrases in lower case, written as one string so that a list can be read like a list.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    // Most words are in no set, which their first and last letters and their length tell without a hash.
    private readonly ulong[] _ends = new ulong[16];
    private readonly ulong _lengths;

    private WordSet(IEnumerable<string> words)
    {
        var set = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _lookup = set.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in set)
        {
            var ends = Ends(word[0], word[^1]);
            _ends[ends >> 6] |= 1UL << (ends & 63);
            _lengths |= 1UL << Math.Min(word.Length, 63);
        }
    }

    /// <summary>Words parted by spaces or line ends.</summary>
    public static WordSet Words(string words) => new(words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Phrases parted by commas or line ends.</summary>
    public static WordSet Phrases(string phrases) =>
        new(phrases.Split([',', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>These words and phrases.</summary>
    public static WordSet Of(IEnumerable<string> words) => new(words);

    public bool Contains(ReadOnlySpan<char> word) => MayContain(word) && _lookup.Contains(word);

    /// <summary>Whether any word of the text is in the set.</summary>
    public bool ContainsAnyOf(ReadOnlySpan<char> text)
    {
        foreach (var word in text.Words())
            if (Contains(text[word])) return true;
        return false;
    }

    /// <summary>How many words of the text are in the set.</summary>
    public int CountIn(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var word in text.Words())
            if (Contains(text[word])) count++;
        return count;
    }

    /// <summary>Whether a word has the length and the ends of one that is in the set.</summary>
    public bool MayContain(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || (_lengths >> Math.Min(word.Length, 63) & 1) == 0) return false;
        var (first, last) = (word[0], word[^1]);
        if (first >= 128 || last >= 128) return true;
        var ends = Ends(first, last);
        return (_ends[ends >> 6] >> (ends & 63) & 1) != 0;
    }

    // Five bits tell letters apart and make no difference between small letters and capitals.
    private static int Ends(char first, char last) => (first & 31) << 5 | (last & 31);
}
