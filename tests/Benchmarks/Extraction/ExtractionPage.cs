using System.Text;
using AngleSharp.Html.Parser;
using GraphService.Import.Documents;
using GraphService.Import.Extraction;
using GraphService.Import.Readers.Latex.Tokens;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;

namespace GraphService.Benchmarks;

/// <summary>
/// A page, its extraction, and its parse alone with the options that extraction needs: by AngleSharp (HTML), by Markdig and, for
/// the HTML blocks in it, AngleSharp (Markdown and text), by our own tokenizer (LaTeX, for which there is no package).
/// </summary>
internal sealed class ExtractionPage
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation().UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseAutoLinks().Build();

    private readonly byte[] _content;

    public ExtractionPage(string name, byte[] content)
    {
        (Name, _content) = (name, content);
        Format = ProfileExtractor.Extract(name, content.AsMemory(0, Math.Min(content.Length, 100_000)), ExtractionOptions.Default).Format;
    }

    public string Name { get; }

    public DocumentFormat Format { get; }

    public int Length => _content.Length;

    public string Text => Encoding.UTF8.GetString(_content);

    public static ExtractionPage Load(string path) => new(Path.GetFileName(path), File.ReadAllBytes(path));

    public void Extract() => GC.KeepAlive(ProfileExtractor.Extract(Name, _content, ExtractionOptions.Default));

    public void ParseAlone()
    {
        var text = Encoding.UTF8.GetString(_content);
        switch (Format)
        {
            case DocumentFormat.Html:
                ParseHtml(text);
                break;
            case DocumentFormat.Latex:
                GC.KeepAlive(LatexTokenizer.Tokenize(text, []));
                break;
            default:
                var page = Markdown.Parse(text, Pipeline);
                GC.KeepAlive(page);
                if (HtmlIn(page, text) is { Length: > 0 } html) ParseHtml(html);
                break;
        }
    }

    private static void ParseHtml(string text)
    {
        using var page = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true, IsScripting = false }).ParseDocument(text);
        GC.KeepAlive(page);
    }

    // A parser of Markdown hands blocks of HTML on as they are; they are parsed together, once.
    private static string HtmlIn(MarkdownDocument page, string text)
    {
        var html = new StringBuilder();
        foreach (var block in page)
            if (block is HtmlBlock { Span: { Start: >= 0 } span } && span.End < text.Length) html.Append(text, span.Start, span.Length).Append('\n');
        return html.ToString();
    }
}
