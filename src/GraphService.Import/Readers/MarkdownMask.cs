namespace GraphService.Import.Readers;

/// <summary>
/// Blanks out what is no content of a Markdown page (front matter, Liquid tags, comments, attribute lists), character for
/// character, so that every position stays where it was.
/// </summary>
internal static class MarkdownMask
{
    /// <summary>Stands where a formula was longer than its plain text; never content.</summary>
    public const char Filler = '\u0001';

    private const int LongestFormula = 60;

    /// <summary>Blanks the text and gives the front matter.</summary>
    public static string Apply(string text, out string? frontMatter)
    {
        frontMatter = null;
        var beginning = text.AsSpan().TrimStart();
        if (text.AsSpan().IndexOfAny("{<$") < 0 && !beginning.StartsWith("---") && !beginning.StartsWith("+++")) return text;
        var chars = text.ToCharArray();
        var start = 0;
        while (start < chars.Length && char.IsWhiteSpace(chars[start])) start++;
        if ((beginning.StartsWith("---\n") || beginning.StartsWith("+++\n")) && EndOfFrontMatter(text, start + 4) is > 0 and var end)
        {
            frontMatter = text[(start + 4)..end];
            var close = text.IndexOf('\n', end);
            Blank(chars, start, close < 0 ? chars.Length : close);
        }

        BlankBetween(chars, text, "<!--", "-->", unclosed: true);
        BlankBetween(chars, text, "{% comment %}", "{% endcomment %}", unclosed: false);
        BlankBetween(chars, text, "{%", "%}", unclosed: false);
        BlankBetween(chars, text, "{{", "}}", unclosed: false);
        BlankBetween(chars, text, "{:", "}", unclosed: false);
        WriteFormulas(chars);
        return new string(chars);
    }

    // Formulas become plain text before emphasis is looked for: the asterisk of Name$^*$ is no emphasis.
    private static void WriteFormulas(char[] chars)
    {
        for (var open = Array.IndexOf(chars, '$'); open >= 0 && open + 1 < chars.Length;)
        {
            var start = chars[open + 1] == '$' ? open + 2 : open + 1;
            var reach = chars.AsSpan(start, Math.Min(LongestFormula, chars.Length - start));
            var length = reach.IndexOfAny('$', '\n');
            if (length <= 0 || reach[length] == '\n' || char.IsWhiteSpace(reach[0]) || reach[..length].IndexOfAny("^_\\") < 0)
            {
                open = Array.IndexOf(chars, '$', start);
                continue;
            }

            var end = start + length + 1;
            if (end < chars.Length && start == open + 2 && chars[end] == '$') end++;
            var plain = Text.MathText.Plain(reach[..length]).Replace('*', '∗');
            var target = chars.AsSpan(open, end - open);
            target.Fill(Filler);
            plain.AsSpan(0, Math.Min(plain.Length, target.Length)).CopyTo(target);
            open = end < chars.Length ? Array.IndexOf(chars, '$', end) : -1;
        }
    }

    private static int EndOfFrontMatter(string text, int from)
    {
        while (from >= 0 && from < text.Length)
        {
            var line = text.AsSpan(from);
            var length = line.IndexOf('\n');
            if ((length < 0 ? line : line[..length]).TrimEnd() is "---" or "..." or "+++") return from;
            if (length < 0) return -1;
            from += length + 1;
        }

        return -1;
    }

    private static void BlankBetween(char[] chars, string text, string open, string close, bool unclosed)
    {
        for (var at = text.IndexOf(open, StringComparison.Ordinal); at >= 0;)
        {
            var end = text.IndexOf(close, at + open.Length, StringComparison.Ordinal);
            // Tags of a template and attribute lists stand on one line; a lone brace is text.
            if (end < 0 || (open is "{:" && text.AsSpan(at, end - at).Contains('\n')))
            {
                if (end < 0 && !unclosed) return;
                if (end < 0) end = text.Length - close.Length;
                else
                {
                    at = text.IndexOf(open, at + open.Length, StringComparison.Ordinal);
                    continue;
                }
            }

            if (chars[at] == open[0]) Blank(chars, at, Math.Max(at, end + close.Length));
            at = end + close.Length >= text.Length ? -1 : text.IndexOf(open, Math.Max(at + 1, end + close.Length), StringComparison.Ordinal);
        }
    }

    private static void Blank(char[] chars, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (chars[i] != '\n') chars[i] = ' ';
    }
}
