using System.Collections.Frozen;

namespace GraphService.Import.Extraction.Lexicon;

/// <summary>A set of words and phrases in lower case, written as one string so that a list can be read like a list.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private const int LongestTold = 15;

    // Most words are in no set, which their first and last letters and their length tell without a hash.
    private readonly ulong[] _forms = new ulong[256];

    private WordSet(IEnumerable<string> words)
    {
        var set = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _lookup = set.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in set)
        {
            var form = Form(word);
            _forms[form >> 6] |= 1UL << (form & 63);
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
        if (word.IsEmpty) return false;
        if (word[0] >= 128 || word[^1] >= 128) return true;
        var form = Form(word);
        return (_forms[form >> 6] >> (form & 63) & 1) != 0;
    }

    // Five bits tell letters apart and make no difference between small letters and capitals.
    private static int Form(ReadOnlySpan<char> word) => ((word[0] & 31) << 5 | (word[^1] & 31)) << 4 | Math.Min(word.Length, LongestTold);
}
