using GraphService.Import.Documents;
using GraphService.Import.Extraction;
using GraphService.Import.Text;

namespace GraphService.Import.Readers.Pdf;

/// <summary>Reads PDF through the program <c>pdftotext</c> (poppler-utils), where it is installed, and then as plain text.</summary>
public sealed class PdfReader : IDocumentReader
{
    private readonly PdfToText _program;
    private readonly PlainTextReader _text = new();

    /// <summary>A reader that looks for <c>pdftotext</c> in the folders of the environment's search path.</summary>
    public PdfReader()
        : this(new PdfToText())
    {
    }

    internal PdfReader(PdfToText program) => _program = program;

    /// <inheritdoc/>
    public DocumentFormat Format => DocumentFormat.Pdf;

    /// <inheritdoc/>
    public ReadResult Read(DocumentSource source, ExtractionOptions options)
    {
        var (text, problem) = _program.Convert(source.Content, options.MaxBytes);
        if (text is null) return new ReadResult(ProfileDocument.Empty(Format), null, [problem!]);
        if (string.IsNullOrWhiteSpace(text))
        {
            var scanned = new Problem("pdf-without-text", 0, "The PDF holds pictures of text and no text: recognise its text (OCR) or save the document in another format.");
            return new ReadResult(ProfileDocument.Empty(Format), null, [scanned]);
        }

        var read = _text.Read(new DocumentSource(source.Name, SourceText.From(text)), options);
        return read with
        {
            Document = read.Document with { Format = Format },
            Problems = problem is null ? read.Problems : [.. read.Problems, problem],
        };
    }
}
