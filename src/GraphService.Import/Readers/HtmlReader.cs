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

    /// <inheritdoc/>
    public ReadResult Read(DocumentSource source, ExtractionOptions options)
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true, IsScripting = false });
        using var page = parser.ParseDocument(source.Text.Text);
        var layout = new LayoutBuilder(options.MaxDepth);
        var flow = new HtmlFlow(layout);
        if (page.Body is { } body) Walk(body, flow);
        var blocks = layout.Build();
        var document = new ProfileDocument(
            Format, LineOf(page.Title, page), LineOf(MetaAuthor(page), page), blocks.Count == 0 ? [] : [new Section(null, 0, blocks)]);
        return ReadResult.Of(document);
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
                    flow.Open(element.LocalName, element.GetAttribute, line);
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
