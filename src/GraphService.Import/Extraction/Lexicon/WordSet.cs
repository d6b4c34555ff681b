using System.Collections.Frozen;

namespace GraphService.Import.Extraction.Lexicon;

/// <summary>A set of words and phrases in lower case, written as one string so that a list can be read like a list.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string> _words;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private WordSet(IEnumerable<string> words)
    {
        _words = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Words parted by spaces or line ends.</summary>
    public static WordSet Words(string words) => new(words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Phrases parted by commas or line ends.</summary>
    public static WordSet Phrases(string phrases) =>
        new(phrases.Split([',', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    public bool Contains(ReadOnlySpan<char> word) => _lookup.Contains(word);

    /// <summary>Whether any word of the text is in the set.</summary>
    public bool ContainsAnyOf(string text)
    {
        foreach (var word in text.AsSpan().EnumerateWords())
            if (_lookup.Contains(text.AsSpan()[word])) return true;
        return false;
    }

    /// <summary>How many words of the text are in the set.</summary>
    public int CountIn(string text)
    {
        var count = 0;
        foreach (var word in text.AsSpan().EnumerateWords())
            if (_lookup.Contains(text.AsSpan()[word])) count++;
        return count;
    }
}
