using System.Buffers;
using System.Collections;
using System.Runtime.CompilerServices;

namespace GraphService.Import.Extraction.Lexicon;

/// <summary>Phrases in small letters, of which the first that stands at a place of a text is wanted.</summary>
[CollectionBuilder(typeof(PhraseList), nameof(Create))]
internal sealed class PhraseList : IEnumerable<string>
{
    private readonly string[] _phrases;
    private readonly SearchValues<string> _any;
    private readonly string[][] _byLetter = new string[26][];

    private PhraseList(string[] phrases)
    {
        _phrases = phrases;
        _any = SearchValues.Create(phrases, StringComparison.OrdinalIgnoreCase);
        var letters = phrases.ToLookup(phrase => phrase[0]);
        for (var i = 0; i < _byLetter.Length; i++) _byLetter[i] = [.. letters[(char)('a' + i)]];
    }

    /// <summary>Makes a list; earlier phrases are preferred to later ones.</summary>
    public static PhraseList Create(ReadOnlySpan<string> phrases) => new(phrases.ToArray());

    /// <summary>The phrases that may stand where this character stands, in order.</summary>
    public string[] BeginningWith(char first) => char.IsAsciiLetter(first) ? _byLetter[(first | 0x20) - 'a'] : [];

    /// <summary>The first place from <paramref name="from"/> on where any of the phrases stands, or −1.</summary>
    public int Next(ReadOnlySpan<char> text, int from) => from < text.Length && text[from..].IndexOfAny(_any) is >= 0 and var found ? from + found : -1;

    /// <summary>Whether a phrase stands at a place, whatever the case of its letters.</summary>
    public static bool StandsAt(string text, int at, string phrase) => text.AsSpan(at).StartsWith(phrase, StringComparison.OrdinalIgnoreCase);

    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)_phrases).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
