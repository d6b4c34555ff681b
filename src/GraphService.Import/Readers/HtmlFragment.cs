namespace GraphService.Import.Readers;

/// <summary>Reads a piece of HTML that stands inside another format, tag by tag, into an <see cref="HtmlFlow"/>.</summary>
internal static class HtmlFragment
{
    /// <summary>Takes text between tags.</summary>
    public delegate void TextHandler(ReadOnlySpan<char> text, int line);

    /// <summary>Reads a fragment.</summary>
    /// <param name="html">The fragment.</param>
    /// <param name="line">The line of its first character.</param>
    /// <param name="flow">Takes the tags.</param>
    /// <param name="onText">Takes the text between tags.</param>
    /// <param name="barrier">Blocks whose tag begins so are not closed by end tags of the fragment.</param>
    public static void Read(ReadOnlySpan<char> html, int line, HtmlFlow flow, TextHandler onText, string? barrier)
    {
        var unclosed = "";
        while (!html.IsEmpty)
        {
            var open = IndexOfTag(html);
            var text = open < 0 ? html : html[..open];
            if (!text.IsEmpty) onText(text, line);
            line += text.Count('\n');
            if (open < 0) return;
            html = html[open..];
            var end = EndOfTag(html, ref unclosed);
            var tag = html[..end];
            Tag(tag, line, flow, barrier);
            line += tag.Count('\n');
            html = html[end..];
        }
    }

    private static int IndexOfTag(ReadOnlySpan<char> html)
    {
        for (var from = 0; ;)
        {
            var at = html[from..].IndexOf('<');
            if (at < 0 || from + at + 1 >= html.Length) return -1;
            from += at + 1;
            if (char.IsAsciiLetter(html[from]) || html[from] is '/' or '!' or '?') return from - 1;
        }
    }

    // Of a quotation mark that was once not closed there is none to come: it is not looked for at each tag again.
    private static int EndOfTag(ReadOnlySpan<char> html, ref string unclosed)
    {
        if (html.StartsWith("<!--"))
        {
            var close = html.IndexOf("-->");
            return close < 0 ? html.Length : close + 3;
        }

        var quote = '\0';
        for (var i = 1; i < html.Length; i++)
        {
            var c = html[i];
            if (quote != '\0')
            {
                if (c == quote) quote = '\0';
            }
            else if (c is '"' or '\'' && i > 0 && html[i - 1] == '=')
            {
                quote = c;
                if (unclosed.Contains(c)) break;
            }
            else if (c == '>')
            {
                return i + 1;
            }
        }

        if (quote != '\0' && !unclosed.Contains(quote)) unclosed += quote;
        // An unclosed quotation mark must not swallow the rest of the page.
        var plain = html.IndexOf('>');
        return plain < 0 ? html.Length : plain + 1;
    }

    private static void Tag(ReadOnlySpan<char> tag, int line, HtmlFlow flow, string? barrier)
    {
        if (tag.Length < 3 || tag[1] is '!' or '?') return;
        var closing = tag[1] == '/';
        var body = tag[(closing ? 2 : 1)..].TrimEnd('>').TrimEnd('/');
        var length = body.IndexOfAny(" \t\r\n/");
        if (length == 0 || body.IsEmpty) return;
        var name = HtmlNames.Of(length < 0 ? body : body[..length]);
        if (closing)
        {
            flow.Close(name, barrier);
            return;
        }

        flow.Open(name, length < 0 ? default : HtmlAttributes.Read(body[length..]), line);
        if (tag.EndsWith("/>") && name is not ("div" or "p" or "u" or "b" or "i" or "em" or "strong")) flow.Close(name, barrier);
    }
}
