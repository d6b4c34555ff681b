namespace GraphService.Import.Extraction.Lexicon;

/// <summary>Goes from word to word of a text.</summary>
internal ref struct WordEnumerator(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _start;
    private int _end;

    /// <summary>The word that was come to.</summary>
    public readonly Range Current => _start.._end;

    public readonly WordEnumerator GetEnumerator() => this;

    public bool MoveNext()
    {
        var text = _text;
        var i = _end;
        while (i < text.Length && !IsLetterOrDigit(text[i])) i++;
        _start = i;
        while (i < text.Length && (IsLetterOrDigit(text[i]) || (text[i] is '-' or '\'' or '’' && i + 1 < text.Length && IsLetterOrDigit(text[i + 1])))) i++;
        _end = i;
        return i > _start;
    }

    // Most characters are ASCII, which two comparisons tell.
    private static bool IsLetterOrDigit(char c) => c < 128 ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c);
}
