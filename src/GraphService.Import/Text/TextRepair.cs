using System.Buffers;

namespace GraphService.Import.Text;

/// <summary>
/// Mends text without touching its markup or its line count: broken encodings, line ends, byte-order marks, soft hyphens,
/// ligatures, Unicode hyphens and spaces, invisible controls and lone surrogates.
/// </summary>
internal static class TextRepair
{
    // Line ends, tabs and printable ASCII.
    private static readonly SearchValues<char> CleanCharacters =
        SearchValues.Create("\n\t" + string.Concat(Enumerable.Range(' ', 0x7F - ' ').Select(c => (char)c)));

    public static string Repair(string text)
    {
        text = MojibakeRepair.Repair(text);
        var first = IndexOfUnclean(text);
        return first < 0 ? text : Clean(text, first);
    }

    private static int IndexOfUnclean(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(CleanCharacters);

    private static string Clean(string text, int first)
    {
        const int LongestLigature = 3;
        var buffer = ArrayPool<char>.Shared.Rent(text.AsSpan(first).ContainsAnyInRange('\uFB00', '\uFB06') ? LongestLigature * text.Length : text.Length);
        var clean = new CleanBuffer(buffer);
        clean.Append(text.AsSpan(0, first));
        for (var i = first; i < text.Length; i++)
        {
            var good = IndexOfUnclean(text.AsSpan(i));
            if (good < 0) good = text.Length - i;
            clean.Append(text.AsSpan(i, good));
            i += good;
            if (i == text.Length) break;
            var c = text[i];
            if (c == '\r')
            {
                if (i + 1 >= text.Length || text[i + 1] != '\n') clean.Append('\n');
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                clean.Append(c);
                clean.Append(text[++i]);
            }
            else
            {
                AppendMended(ref clean, c);
            }
        }

        var result = clean.Text.ToString();
        ArrayPool<char>.Shared.Return(buffer);
        return result;
    }

    private static void AppendMended(ref CleanBuffer clean, char c)
    {
        switch (c)
        {
            case '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF': // soft hyphen and characters without width
            case >= '\u200E' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069': // direction marks
            case >= '\uFE00' and <= '\uFE0F': // variation selectors
            case '\uFFFC' or '\uFFFD':
                break;
            case '\u0085' or '\u2028' or '\u2029': // they end no line of the file, so they are spaces here
            case '\u00A0' or '\u1680' or >= '\u2000' and <= '\u200A' or '\u202F' or '\u205F' or '\u3000':
                clean.Append(' ');
                break;
            case '\u2010' or '\u2011' or '\u2212' or '\uFE63' or '\uFF0D':
                clean.Append('-');
                break;
            case >= '\uFB00' and <= '\uFB06':
                clean.Append(c switch
                {
                    '\uFB00' => "ff",
                    '\uFB01' => "fi",
                    '\uFB02' => "fl",
                    '\uFB03' => "ffi",
                    '\uFB04' => "ffl",
                    _ => "st",
                });
                break;
            default:
                if (!char.IsSurrogate(c) && (!char.IsControl(c) || c == '\f')) clean.Append(c == '\f' ? ' ' : c);
                break;
        }
    }

    private ref struct CleanBuffer(Span<char> buffer)
    {
        private readonly Span<char> _buffer = buffer;
        private int _length;

        public readonly ReadOnlySpan<char> Text => _buffer[.._length];

        public void Append(char c) => _buffer[_length++] = c;

        public void Append(ReadOnlySpan<char> text)
        {
            text.CopyTo(_buffer[_length..]);
            _length += text.Length;
        }
    }
}
