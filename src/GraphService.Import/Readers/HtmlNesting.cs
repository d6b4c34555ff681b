using System.Collections.Frozen;

namespace GraphService.Import.Readers;

/// <summary>
/// Tells in one pass how deep the tags of a page are nested. A parser of HTML looks through all open elements at each tag, so
/// that a page of nothing but start tags would keep it busy for hours.
/// </summary>
internal static class HtmlNesting
{
    // Elements without content, and those whose end tag may be left out: they do not nest by themselves.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Flat = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "html", "head", "body", "li", "p", "td", "th", "tr", "dt", "dd", "option", "optgroup", "thead", "tbody", "tfoot", "colgroup", "rt", "rp").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether more than <paramref name="limit"/> elements are open at once somewhere.</summary>
    public static bool Exceeds(ReadOnlySpan<char> html, int limit)
    {
        var open = new Range[limit];
        var depth = 0;
        for (var at = html.IndexOf('<'); at >= 0 && at + 1 < html.Length;)
        {
            var closing = html[at + 1] == '/';
            var start = at + (closing ? 2 : 1);
            var end = start;
            while (end < html.Length && char.IsAsciiLetterOrDigit(html[end])) end++;
            var name = html[start..end];
            if (name.IsEmpty || Flat.Contains(name))
            {
                at = Next(html, html[at..].StartsWith("<!--") ? Behind(html, at + 4, "-->") : start);
                continue;
            }

            if (closing) depth = Close(html, open.AsSpan(0, depth), name);
            else if (depth == limit) return true;
            else if (!IsEmpty(html, end)) open[depth++] = start..end;
            var raw = !closing && (name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase));
            at = Next(html, raw ? Behind(html, end, "</") - 2 : end);
        }

        return false;
    }

    // An end tag closes all that was opened since its start tag; a stray one closes nothing.
    private static int Close(ReadOnlySpan<char> html, ReadOnlySpan<Range> open, ReadOnlySpan<char> name)
    {
        for (var i = open.Length - 1; i >= 0; i--)
            if (html[open[i]].Equals(name, StringComparison.OrdinalIgnoreCase)) return i;
        return open.Length;
    }

    private static bool IsEmpty(ReadOnlySpan<char> html, int at) => html[at..].StartsWith("/>");

    private static int Next(ReadOnlySpan<char> html, int from)
    {
        if (from >= html.Length) return -1;
        var next = html[from..].IndexOf('<');
        return next < 0 ? -1 : from + next;
    }

    private static int Behind(ReadOnlySpan<char> html, int from, string what)
    {
        if (from >= html.Length) return html.Length;
        var found = html[from..].IndexOf(what);
        return found < 0 ? html.Length : from + found + what.Length;
    }
}
