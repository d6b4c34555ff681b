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
    private const int FenceLength = 4;

    /// <summary>Blanks the text and gives the front matter.</summary>
    public static string Apply(string text, out string? frontMatter)
    {
        frontMatter = null;
        var beginning = text.AsSpan().TrimStart();
        if (text.AsSpan().IndexOfAny("{<$") < 0 && !beginning.StartsWith("---") && !beginning.StartsWith("+++")) return text;
        var start = text.Length - beginning.Length;
        var (matter, matterEnd) = (start + FenceLength, 0);
        if ((beginning.StartsWith("---\n") || beginning.StartsWith("+++\n")) && EndOfFrontMatter(text, matter) is > 0 and var end)
        {
            frontMatter = text[matter..end];
            matterEnd = text.IndexOf('\n', end) is >= 0 and var close ? close : text.Length;
        }

        return string.Create(text.Length, (text, start, matterEnd), static (chars, page) =>
        {
            page.text.CopyTo(chars);
            Blank(chars, page.start, page.matterEnd);
            BlankBetween(chars, page.text, "<!--", "-->", unclosed: true);
            BlankBetween(chars, page.text, "{% comment %}", "{% endcomment %}", unclosed: false);
            BlankBetween(chars, page.text, "{%", "%}", unclosed: false);
            BlankBetween(chars, page.text, "{{", "}}", unclosed: false);
            BlankBetween(chars, page.text, "{:", "}", unclosed: false);
            WriteFormulas(chars);
        });
    }

    // Formulas become plain text before emphasis is looked for: the asterisk of Name$^*$ is no emphasis.
    private static void WriteFormulas(Span<char> chars)
    {
        for (var open = chars.IndexOf('$'); open >= 0 && open + 1 < chars.Length;)
        {
            var start = chars[open + 1] == '$' ? open + 2 : open + 1;
            var reach = chars.Slice(start, Math.Min(LongestFormula, chars.Length - start));
            var length = reach.IndexOfAny('$', '\n');
            if (length <= 0 || reach[length] == '\n' || char.IsWhiteSpace(reach[0]) || reach[..length].IndexOfAny("^_\\") < 0)
            {
                open = NextFormula(chars, start);
                continue;
            }

            var end = start + length + 1;
            if (end < chars.Length && start == open + 2 && chars[end] == '$') end++;
            var plain = Text.MathText.Plain(reach[..length]).Replace('*', '∗');
            var target = chars[open..end];
            target.Fill(Filler);
            plain.AsSpan(0, Math.Min(plain.Length, target.Length)).CopyTo(target);
            open = NextFormula(chars, end);
        }
    }

    private static int NextFormula(ReadOnlySpan<char> chars, int from) =>
        from < chars.Length && chars[from..].IndexOf('$') is >= 0 and var next ? from + next : -1;

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

    private static void BlankBetween(Span<char> chars, string text, string open, string close, bool unclosed)
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

            // Attributes behind a link are nothing: spaces there would part words and, at a line's end, lines.
            var attached = open is "{:" && at > 0 && text[at - 1] == ')';
            if (chars[at] == open[0]) Blank(chars, at, Math.Max(at, end + close.Length), attached ? Filler : ' ');
            at = end + close.Length >= text.Length ? -1 : text.IndexOf(open, Math.Max(at + 1, end + close.Length), StringComparison.Ordinal);
        }
    }

    private static void Blank(Span<char> chars, int start, int end, char with = ' ')
    {
        for (var i = start; i < end; i++)
            if (chars[i] != '\n') chars[i] = with;
    }
}
