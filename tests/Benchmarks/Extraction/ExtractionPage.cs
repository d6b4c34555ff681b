using System.Text;
using AngleSharp.Html.Parser;
using GraphService.Import.Documents;
using GraphService.Import.Extraction;
using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace GraphService.Benchmarks;

/// <summary>A page, its extraction, and its parse by AngleSharp (HTML) or Markdig (all else) with the options that extraction needs.</summary>
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
        if (Format == DocumentFormat.Html)
        {
            using var page = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true, IsScripting = false }).ParseDocument(text);
            GC.KeepAlive(page);
        }
        else
        {
            GC.KeepAlive(Markdown.Parse(text, Pipeline));
        }
    }
}
