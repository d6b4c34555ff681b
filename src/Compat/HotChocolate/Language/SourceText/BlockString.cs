using System.Text;

namespace HotChocolate.Language;

/// <summary>The meaning of a block string (BlockStringValue, section 2.9.4): common indentation and blank edges are not part of it.</summary>
internal static class BlockString
{
    /// <summary>The value of a block string's text. Its lines end in a line feed, however they ended in the source.</summary>
    public static string Value(string raw)
    {
        var lines = raw.Replace("\r\n", "\n").Split('\n', '\r');
        var (commonIndent, first, last) = (int.MaxValue, -1, -1);
        for (var i = 0; i < lines.Length; i++)
        {
            var indent = LeadingWhitespace(lines[i]);
            if (indent == lines[i].Length) continue;
            if (first < 0) first = i;
            last = i;
            if (i > 0) commonIndent = Math.Min(commonIndent, indent);
        }

        if (first < 0) return "";

        var value = new StringBuilder(raw.Length);
        for (var i = first; i <= last; i++)
        {
            if (i > first) value.Append('\n');
            value.Append(lines[i].AsSpan(i == 0 ? 0 : Math.Min(commonIndent, lines[i].Length)));
        }

        return value.ToString();
    }

    private static int LeadingWhitespace(string line)
    {
        var length = line.AsSpan().IndexOfAnyExcept(' ', '\t');
        return length < 0 ? line.Length : length;
    }
}
