using System.Collections.Frozen;

namespace GraphService.Import.Readers;

/// <summary>The names of elements in small letters, those of HTML without a string of their own for each tag.</summary>
internal static class HtmlNames
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "abbr", "address", "article", "aside", "b", "big", "blockquote", "body", "br", "button", "center", "cite", "code", "col", "dd", "del", "details", "div", "dl", "dt",
        "em", "figcaption", "figure", "font", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "i", "iframe", "img", "input", "ins", "label", "li", "link",
        "main", "mark", "meta", "nav", "ol", "p", "pre", "s", "script", "section", "small", "span", "strike", "strong", "style", "sub", "summary", "sup", "svg",
        "table", "tbody", "td", "th", "thead", "time", "title", "tr", "tt", "u", "ul").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The name in small letters.</summary>
    public static string Of(ReadOnlySpan<char> name) => Known.TryGetValue(name, out var known) ? known : name.ToString().ToLowerInvariant();
}
