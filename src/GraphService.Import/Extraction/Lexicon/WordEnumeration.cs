namespace GraphService.Import.Extraction.Lexicon;

/// <summary>Words of a text: letters and digits with the hyphens, apostrophes and ampersands inside them.</summary>
internal static class WordEnumeration
{
    /// <summary>The words as a list, for rules that look back and ahead.</summary>
    public static List<Range> EnumerateWords(this ReadOnlySpan<char> text)
    {
        var words = new List<Range>();
        foreach (var word in text.Words()) words.Add(word);
        return words;
    }

    /// <summary>The words one after another, without a list.</summary>
    public static WordEnumerator Words(this ReadOnlySpan<char> text) => new(text);

    /// <summary>Whether there are so many words or more.</summary>
    public static bool HasWords(this ReadOnlySpan<char> text, int fewest)
    {
        var count = 0;
        foreach (var _ in text.Words())
            if (++count >= fewest) return true;
        return fewest <= 0;
    }

    /// <summary>How many words there are.</summary>
    public static int CountWords(this ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in text.Words()) count++;
        return count;
    }
}
