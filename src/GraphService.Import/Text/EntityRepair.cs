using System.Net;
using System.Text;

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
        var entity = '&' + name;
        var closed = default(StringBuilder);
        var copied = 0;
        for (var at = text.IndexOf(entity, StringComparison.Ordinal); at >= 0;)
        {
            var end = at + entity.Length;
            var open = end == text.Length || text[end] != ';';
            if (open && (end == text.Length || !char.IsAsciiLetterOrDigit(text[end]) || name is "nbsp" or "emsp" or "ensp"))
            {
                (closed ??= new StringBuilder(text.Length + 16)).Append(text, copied, end - copied).Append(';');
                copied = end;
            }

            at = text.IndexOf(entity, end, StringComparison.Ordinal);
        }

        return closed is null ? text : closed.Append(text, copied, text.Length - copied).ToString();
    }
}
