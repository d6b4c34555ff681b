using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using GraphService.Import.Documents;
using GraphService.Import.Extraction;

namespace GraphService.Import.Readers;

/// <summary>Reads HTML as browsers do, without scripts and without loading anything. Comments and hidden parts are not content.</summary>
public sealed class HtmlReader : IDocumentReader
{
    /// <inheritdoc/>
    public DocumentFormat Format => DocumentFormat.Html;

    // As deep as browsers nest elements.
    private const int MaxElements = 512;

    private static readonly HtmlParserOptions Options = new() { IsKeepingSourceReferences = true, IsScripting = false };

    // The parser's services are the same for every page.
    private static readonly IConfiguration Services = Configuration.Default;

    /// <inheritdoc/>
    public ReadResult Read(DocumentSource source, ExtractionOptions options)
    {
        if (HtmlNesting.Exceeds(source.Text.Text, MaxElements)) return ReadTags(source, options);
        var parser = new HtmlParser(Options, BrowsingContext.New(Services));
        // The source of a page that a site generator fills in.
        string? matter = null;
        var text = source.Text.Text.StartsWith("---\n", StringComparison.Ordinal) ? MarkdownMask.Apply(source.Text.Text, out matter) : source.Text.Text;
        using var page = parser.ParseDocument(text);
        var layout = new LayoutBuilder(options.MaxDepth);
        var flow = new HtmlFlow(layout);
        if (page.Body is { } body) Walk(body, flow);
        var blocks = layout.Build();
        var document = new ProfileDocument(
            Format, LineOf(page.Title, page) ?? FrontMatter.Read(matter).Line("title"), LineOf(MetaAuthor(page), page), blocks.Count == 0 ? [] : [new Section(null, 0, blocks)]);
        return ReadResult.Of(document);
    }

    // Tag by tag, without a tree: what is nested too deep is text of the level above.
    private ReadResult ReadTags(DocumentSource source, ExtractionOptions options)
    {
        var layout = new LayoutBuilder(options.MaxDepth);
        var flow = new HtmlFlow(layout);
        HtmlFragment.Read(source.Text.Text, 1, flow, flow.Text, null);
        var blocks = layout.Build();
        var title = string.IsNullOrWhiteSpace(flow.Title) ? null : TextLine.Plain(flow.Title, LineRange.At(flow.TitleLine));
        return ReadResult.Of(new ProfileDocument(Format, title, null, blocks.Count == 0 ? [] : [new Section(null, 0, blocks)]));
    }

    // Iterative, since nothing limits how deep a page nests its elements; by index, since a sibling costs a search.
    private static void Walk(IHtmlElement body, HtmlFlow flow)
    {
        var line = 1;
        var open = new Stack<(INode Node, int Next)>();
        open.Push((body, 0));
        while (open.TryPop(out var top))
        {
            if (top.Next >= top.Node.ChildNodes.Length)
            {
                if (top.Node is IElement closed && closed != body) flow.Close(closed.LocalName);
                continue;
            }

            open.Push((top.Node, top.Next + 1));
            switch (top.Node.ChildNodes[top.Next])
            {
                case IElement element:
                    if (element.SourceReference is { } reference) line = reference.Position.Line;
                    flow.Open(element.LocalName, HtmlAttributes.Of(element), line);
                    open.Push((element, 0));
                    break;
                case IText text:
                    flow.Text(text.Data, line);
                    line += text.Data.AsSpan().Count('\n');
                    break;
            }
        }
    }

    private static string? MetaAuthor(IHtmlDocument page) =>
        page.Head?.Children.FirstOrDefault(meta => meta.LocalName == "meta" && string.Equals(meta.GetAttribute("name"), "author", StringComparison.OrdinalIgnoreCase))?.GetAttribute("content");

    private static TextLine? LineOf(string? text, IHtmlDocument page) =>
        string.IsNullOrWhiteSpace(text)
            ? null
            : TextLine.Plain(text.Trim(), LineRange.At(page.Head?.Children.FirstOrDefault(child => child.LocalName == "title")?.SourceReference?.Position.Line ?? 1));
}
