using GraphService.Import.Documents;
using GraphService.Import.Extraction;

namespace GraphService.Import.Readers;

/// <summary>
/// Turns one format into the document model. A reader never throws on bad input and loads nothing from outside the
/// document: what it cannot read becomes a <see cref="Problem"/>.
/// </summary>
public interface IDocumentReader
{
    /// <summary>The format it reads.</summary>
    DocumentFormat Format { get; }

    /// <summary>Reads a document.</summary>
    /// <param name="source">The document's bytes and its decoded, repaired text.</param>
    /// <param name="options">Limits.</param>
    ReadResult Read(DocumentSource source, ExtractionOptions options);
}
