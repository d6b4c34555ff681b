using GraphService.Import.Documents;
using GraphService.Import.Readers.Bibliography;
using GraphService.Import.Readers.Latex;
using GraphService.Import.Readers.Pdf;

namespace GraphService.Import.Readers;

/// <summary>The reader of each format.</summary>
public sealed class ReaderCatalog
{
    private readonly Dictionary<DocumentFormat, IDocumentReader> _readers;

    /// <summary>A catalog of these readers; each reads its own format.</summary>
    public ReaderCatalog(IEnumerable<IDocumentReader> readers) => _readers = readers.ToDictionary(reader => reader.Format);

    /// <summary>All readers there are.</summary>
    public static ReaderCatalog Default { get; } = new(
    [
        new MarkdownReader(), new HtmlReader(), new PlainTextReader(), new LatexReader(), new BibTexReader(), new CslJsonReader(), new JsonResumeReader(),
        new JsonLinesReader(), new PdfReader(),
    ]);

    /// <summary>The reader of a format, or null when there is none.</summary>
    public IDocumentReader? For(DocumentFormat format) => _readers.GetValueOrDefault(format);
}
