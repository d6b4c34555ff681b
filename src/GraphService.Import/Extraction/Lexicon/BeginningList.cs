using System.Collections;
using System.Runtime.CompilerServices;

namespace GraphService.Import.Extraction.Lexicon;

/// <summary>Phrases, in the case they are written in, of which one may stand at the beginning of a text.</summary>
[CollectionBuilder(typeof(BeginningList), nameof(Create))]
internal sealed class BeginningList : IEnumerable<string>
{
    private readonly string[] _phrases;

    // By the first character, so that most texts are compared with nothing.
    private readonly string[]?[] _byFirst = new string[128][];

    private BeginningList(string[] phrases)
    {
        _phrases = phrases;
        foreach (var group in phrases.GroupBy(phrase => phrase[0])) _byFirst[group.Key] = [.. group];
    }

    /// <summary>Makes a list of phrases that begin with an ASCII character.</summary>
    public static BeginningList Create(ReadOnlySpan<string> phrases) => new(phrases.ToArray());

    /// <summary>Whether a text begins with one of them.</summary>
    public bool Begins(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] >= _byFirst.Length || _byFirst[text[0]] is not { } phrases) return false;
        foreach (var phrase in phrases)
            if (text.StartsWith(phrase)) return true;
        return false;
    }

    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)_phrases).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
