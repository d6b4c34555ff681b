using System.Text;

namespace HotChocolate.Language;

/// <summary>The meaning of a block string (BlockStringValue, section 2.9.4): common indentation and blank edges are not part of it.</summary>
internal static class BlockString
{
    /// <summary>The value of a block string's text. Its lines end in a line feed, however they ended in the source.</summary>
    public static string Value(ReadOnlySpan<char> raw)
    {
        var (commonIndent, first, last) = Measure(raw);
        if (first < 0) return "";

        var value = new StringBuilder(raw.Length);
        for (var i = 0; i <= last; i++)
        {
            var line = NextLine(ref raw);
            if (i < first) continue;
            if (i > first) value.Append('\n');
            value.Append(i == 0 ? line : line[Math.Min(commonIndent, line.Length)..]);
        }

        return value.ToString();
    }

    /// <summary>The indentation that all lines after the first share, and the first and the last line that are not blank.</summary>
    private static (int CommonIndent, int First, int Last) Measure(ReadOnlySpan<char> raw)
    {
        var (commonIndent, first, last) = (int.MaxValue, -1, -1);
        for (var i = 0; !raw.IsEmpty; i++)
        {
            var indent = NextLine(ref raw).IndexOfAnyExcept(' ', '\t');
            if (indent < 0) continue;
            if (first < 0) first = i;
            last = i;
            if (i > 0) commonIndent = Math.Min(commonIndent, indent);
        }

        return (commonIndent, first, last);
    }

    /// <summary>Takes the first line off a text, and returns it without its end.</summary>
    private static ReadOnlySpan<char> NextLine(ref ReadOnlySpan<char> text)
    {
        var line = text;
        var length = text.IndexOfAny('\n', '\r');
        if (length < 0)
        {
            text = default;
            return line;
        }

        text = text[(text[length..].StartsWith("\r\n") ? length + 2 : length + 1)..];
        return line[..length];
    }
}
