using System.Net;
using AngleSharp.Dom;

namespace GraphService.Import.Readers;

/// <summary>The attributes of an element that say something about the layout; null where there is none.</summary>
/// <param name="Class">Its classes.</param>
/// <param name="Style">Its style.</param>
/// <param name="ItemProp">What microdata calls it.</param>
/// <param name="Href">The address it links to.</param>
/// <param name="IsHidden">Whether it is hidden.</param>
internal readonly record struct HtmlAttributes(string? Class, string? Style, string? ItemProp, string? Href, bool IsHidden)
{
    /// <summary>The attributes of a parsed element.</summary>
    public static HtmlAttributes Of(IElement element) => element.Attributes.Length == 0
        ? default
        : new(element.GetAttribute("class"), element.GetAttribute("style"), element.GetAttribute("itemprop"), element.GetAttribute("href"), element.HasAttribute("hidden"));

    /// <summary>Reads what stands in a start tag behind the name. Of an attribute given twice the first counts.</summary>
    public static HtmlAttributes Read(ReadOnlySpan<char> text)
    {
        var read = default(HtmlAttributes);
        for (var i = 0; i < text.Length;)
        {
            while (i < text.Length && (char.IsWhiteSpace(text[i]) || text[i] == '/')) i++;
            var start = i;
            while (i < text.Length && text[i] != '=' && !char.IsWhiteSpace(text[i])) i++;
            var key = text[start..i];
            while (i < text.Length && char.IsWhiteSpace(text[i])) i++;
            if (i >= text.Length || text[i] != '=')
            {
                read = read.With(key, default);
                continue;
            }

            i++;
            while (i < text.Length && char.IsWhiteSpace(text[i])) i++;
            if (i >= text.Length) break;
            var quote = text[i] is '"' or '\'' ? text[i++] : '\0';
            start = i;
            while (i < text.Length && (quote == '\0' ? !char.IsWhiteSpace(text[i]) : text[i] != quote)) i++;
            read = read.With(key, text[start..i]);
            i++;
        }

        return read;
    }

    private HtmlAttributes With(ReadOnlySpan<char> key, ReadOnlySpan<char> value) => key.Length switch
    {
        4 when Href is null && Is(key, "href") => this with { Href = Decoded(value) },
        5 when Class is null && Is(key, "class") => this with { Class = Decoded(value) },
        5 when Style is null && Is(key, "style") => this with { Style = Decoded(value) },
        6 when Is(key, "hidden") => this with { IsHidden = true },
        8 when ItemProp is null && Is(key, "itemprop") => this with { ItemProp = Decoded(value) },
        _ => this,
    };

    private static bool Is(ReadOnlySpan<char> key, string name) => key.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static string Decoded(ReadOnlySpan<char> value) => value.Contains('&') ? WebUtility.HtmlDecode(value.ToString()) : value.ToString();
}
