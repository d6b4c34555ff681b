namespace GraphService.Import.Extraction.Lexicon;

/// <summary>Words of a text: letters and digits with the hyphens, apostrophes and ampersands inside them.</summary>
internal static class WordEnumeration
{
    public static List<Range> EnumerateWords(this ReadOnlySpan<char> text)
    {
        var words = new List<Range>();
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || (text[i] is '-' or '\'' or '’' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1])))) i++;
            words.Add(start..i);
        }

        return words;
    }
}
