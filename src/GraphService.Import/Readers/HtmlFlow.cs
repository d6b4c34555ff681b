using System.Collections.Frozen;
using GraphService.Import.Documents;
using GraphService.Import.Text;

namespace GraphService.Import.Readers;

/// <summary>
/// What HTML elements mean for the layout, whether they come from an HTML page or stand inside Markdown. Scripts, styles,
/// navigation and hidden parts are left out.
/// </summary>
internal sealed class HtmlFlow(LayoutBuilder layout)
{
    private static readonly FrozenSet<string> Skipped = FrozenSet.Create(
        "script", "style", "template", "noscript", "head", "iframe", "object", "svg", "select", "option", "textarea", "nav",
        "video", "audio", "canvas", "math", "map");

    private static readonly FrozenSet<string> Void = FrozenSet.Create(
        "br", "hr", "img", "input", "meta", "link", "source", "wbr", "col", "area", "base", "embed", "track", "param");

    private static readonly FrozenDictionary<string, RunStyle> Styles = new Dictionary<string, RunStyle>
    {
        ["b"] = RunStyle.Bold,
        ["strong"] = RunStyle.Bold,
        ["i"] = RunStyle.Italic,
        ["em"] = RunStyle.Italic,
        ["cite"] = RunStyle.Italic,
        ["u"] = RunStyle.Underline,
        ["ins"] = RunStyle.Underline,
        ["code"] = RunStyle.Code,
        ["tt"] = RunStyle.Code,
        ["sup"] = RunStyle.Superscript,
        ["sub"] = RunStyle.Subscript,
        ["s"] = RunStyle.Strikethrough,
        ["del"] = RunStyle.Strikethrough,
        ["strike"] = RunStyle.Strikethrough,
        ["small"] = RunStyle.Small,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, BlockKind> Blocks = new Dictionary<string, BlockKind>
    {
        ["p"] = BlockKind.Paragraph,
        ["blockquote"] = BlockKind.Paragraph,
        ["td"] = BlockKind.Paragraph,
        ["th"] = BlockKind.Paragraph,
        ["dt"] = BlockKind.Paragraph,
        ["dd"] = BlockKind.Paragraph,
        ["summary"] = BlockKind.Paragraph,
        ["figcaption"] = BlockKind.Paragraph,
        ["address"] = BlockKind.Paragraph,
        ["center"] = BlockKind.Paragraph,
        ["li"] = BlockKind.Item,
        ["tr"] = BlockKind.Row,
        ["div"] = BlockKind.Entry,
        ["section"] = BlockKind.Entry,
        ["article"] = BlockKind.Entry,
        ["header"] = BlockKind.Entry,
        ["footer"] = BlockKind.Entry,
        ["aside"] = BlockKind.Entry,
        ["main"] = BlockKind.Entry,
        ["figure"] = BlockKind.Entry,
        ["details"] = BlockKind.Entry,
        ["form"] = BlockKind.Entry,
        ["fieldset"] = BlockKind.Entry,
        ["table"] = BlockKind.Entry,
        ["thead"] = BlockKind.Entry,
        ["tbody"] = BlockKind.Entry,
        ["ul"] = BlockKind.Entry,
        ["ol"] = BlockKind.Entry,
        ["dl"] = BlockKind.Entry,
        ["body"] = BlockKind.Entry,
        ["pre"] = BlockKind.Verbatim,
    }.ToFrozenDictionary();

    private bool _inTitle;
    private int _skipDepth;
    private string _skipTag = "";

    /// <summary>Whether an element of this name makes a block.</summary>
    public static bool IsBlock(ReadOnlySpan<char> tag) => Blocks.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(tag);

    /// <summary>Opens an element.</summary>
    /// <param name="tag">The name in lower case.</param>
    /// <param name="attributes">Its attributes.</param>
    /// <param name="line">The line of its start tag.</param>
    public void Open(string tag, HtmlAttributes attributes, int line)
    {
        layout.Line = line;
        if (tag == "title" && _skipTag is "" or "head") (_inTitle, TitleLine) = (true, line);
        if (_skipDepth > 0)
        {
            if (tag == _skipTag) _skipDepth++;
            return;
        }

        if (tag == "br") layout.EndLine();
        if (Void.Contains(tag)) return;
        var classes = attributes.Class;
        if (Skipped.Contains(tag) || IsHidden(attributes))
        {
            (_skipTag, _skipDepth) = (tag, 1);
            return;
        }

        var role = HtmlHints.RoleOf(classes, attributes.ItemProp);
        if (HeadingLevel(tag) is > 0 and var level)
        {
            layout.Open(tag, BlockKind.Heading, level, role);
        }
        else if (Blocks.TryGetValue(tag, out var kind))
        {
            CloseImplied(tag);
            layout.Open(tag, kind, 0, role);
            if (StyleOf(attributes.Style) is var style and not RunStyle.None) layout.OpenInline(tag, style);
        }
        else
        {
            var link = tag == "a" ? attributes.Href : null;
            var icon = HtmlHints.IsIcon(tag, classes);
            if (icon && layout.HasText) layout.Text(" | ", line);
            var span = Styles.GetValueOrDefault(tag) | StyleOf(attributes.Style) | (HtmlHints.IsBadge(classes) ? RunStyle.Badge : RunStyle.None);
            if (icon) span &= ~RunStyle.Italic;
            // "<b>Fellow</b><span class="date">2021</span>": only a style sheet parts them.
            if (role == LineRole.Date) layout.Part(line);
            layout.OpenInline(tag, span, link?.Trim(), role);
        }
    }

    /// <summary>Closes an element; a stray end tag does nothing.</summary>
    public void Close(string tag, string? barrier = null)
    {
        if (tag == "title") _inTitle = false;
        if (_skipDepth > 0)
        {
            if (tag == _skipTag) _skipDepth--;
            return;
        }

        if (tag == "br") layout.EndLine();
        else if (HeadingLevel(tag) > 0 || Blocks.ContainsKey(tag)) layout.Close(tag, barrier);
        else layout.CloseInline(tag);
    }

    /// <summary>Adds text between tags, entities already decoded or not.</summary>
    public void Text(ReadOnlySpan<char> text, int line)
    {
        if (_inTitle)
        {
            Title ??= text.Trim().ToString();
            return;
        }

        if (_skipDepth > 0) return;
        if (text.Contains('&')) layout.Text(EntityRepair.Decode(text.ToString()), line);
        else layout.Text(text, line);
    }

    /// <summary>The text of a <c>title</c> element that was met, or null.</summary>
    public string? Title { get; private set; }

    /// <summary>The line of the <c>title</c> element.</summary>
    public int TitleLine { get; private set; } = 1;

    /// <summary>Whether text is being left out at the moment.</summary>
    public bool IsSkipping => _skipDepth > 0;

    private void CloseImplied(string tag)
    {
        switch (tag)
        {
            case "li" when layout.IsOpen("li", "ul", "ol"):
            case "tr" when layout.IsOpen("tr", "table"):
            case "p" when layout.IsOpen("p", "div", "td", "li", "section", "md:item"):
                layout.Close(tag);
                break;
            case "td" or "th":
                if (layout.IsOpen("td", "tr")) layout.Close("td");
                else if (layout.IsOpen("th", "tr")) layout.Close("th");
                break;
        }
    }

    private static int HeadingLevel(string tag) => tag switch
    {
        ['h', >= '1' and <= '6' and var digit] => digit - '0',
        "heading" => 2,
        "name" => 1,
        _ => 0,
    };

    private static RunStyle StyleOf(string? css)
    {
        if (css is null) return RunStyle.None;
        var style = RunStyle.None;
        if (css.Contains("bold", StringComparison.OrdinalIgnoreCase)) style |= RunStyle.Bold;
        if (css.Contains("italic", StringComparison.OrdinalIgnoreCase)) style |= RunStyle.Italic;
        if (css.Contains("underline", StringComparison.OrdinalIgnoreCase)) style |= RunStyle.Underline;
        return style;
    }

    private static bool IsHidden(in HtmlAttributes attributes)
    {
        if (attributes.IsHidden || HtmlHints.IsHidden(attributes.Class)) return true;
        return attributes.Style is { } css
            && css.Replace(" ", "", StringComparison.Ordinal) is var packed
            && (packed.Contains("display:none", StringComparison.OrdinalIgnoreCase) || packed.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase));
    }
}
