using System.Net;

namespace GraphService.Import.Text;

/// <summary>Decodes HTML entities in text that is no longer markup, also those that lost their semicolon.</summary>
internal static class EntityRepair
{
    // Only names that cannot be the beginning of a word after an ampersand in running text.
    private static readonly string[] Bare = ["nbsp", "ensp", "emsp", "thinsp", "amp", "quot", "lt", "gt", "middot", "bull", "ndash", "mdash"];

    public static string Decode(string text)
    {
        if (!text.Contains('&')) return text;
        foreach (var name in Bare) text = Close(text, name);
        return TextRepair.Repair(WebUtility.HtmlDecode(text));
    }

    private static string Close(string text, string name)
    {
        for (var at = text.IndexOf('&' + name, StringComparison.Ordinal); at >= 0;)
        {
            var end = at + 1 + name.Length;
            var closed = end < text.Length && text[end] == ';';
            if (!closed && (end == text.Length || !char.IsAsciiLetterOrDigit(text[end]) || name is "nbsp" or "emsp" or "ensp"))
                text = text.Insert(end, ";");
            at = text.IndexOf('&' + name, end, StringComparison.Ordinal);
        }

        return text;
    }
}
