namespace GraphService.Import.Readers;

/// <summary>
/// Tells in one pass how deep the lists of a Markdown page are nested. A parser of Markdown finds that out at the end, and until
/// then looks at each line once for every list it may belong to.
/// </summary>
internal static class MarkdownNesting
{
    private const int TabWidth = 4;

    /// <summary>Whether more than <paramref name="limit"/> items of lists are open at once somewhere.</summary>
    public static bool Exceeds(ReadOnlySpan<char> text, int limit)
    {
        var columns = new int[limit];
        var depth = 0;
        while (!text.IsEmpty)
        {
            var end = text.IndexOf('\n');
            var line = end < 0 ? text : text[..end];
            text = end < 0 ? default : text[(end + 1)..];
            if (!Open(line, columns, ref depth)) return true;
        }

        return false;
    }

    // Opens the items that begin on a line; false when there is no room for one.
    private static bool Open(ReadOnlySpan<char> line, int[] columns, ref int depth)
    {
        for (var column = 0; ;)
        {
            var at = 0;
            while (at < line.Length && line[at] is ' ' or '\t') column += line[at++] == '\t' ? TabWidth - column % TabWidth : 1;
            line = line[at..];
            var marker = MarkerLength(line);
            if (marker == 0 || IsRule(line)) return true;
            while (depth > 0 && columns[depth - 1] >= column) depth--;
            if (depth == columns.Length) return false;
            columns[depth++] = column;
            line = line[marker..];
            column += marker;
        }
    }

    // "-", "*", "+", "12." or "12)" before a space.
    private static int MarkerLength(ReadOnlySpan<char> line)
    {
        if (line.Length < 2) return 0;
        var end = 0;
        while (end < 9 && end < line.Length && char.IsAsciiDigit(line[end])) end++;
        var ends = end == 0 ? line[0] is '-' or '*' or '+' : end < line.Length && line[end] is '.' or ')';
        return ends && end + 1 < line.Length && line[end + 1] is ' ' or '\t' ? end + 1 : 0;
    }

    // "- - -" draws a line.
    private static bool IsRule(ReadOnlySpan<char> line) => line[0] is '-' or '*' && line.IndexOfAnyExcept(line[0], ' ', '\t') < 0;
}
