using GraphService.Import.Extraction;

namespace GraphService.Import.Importing;

/// <summary>Reads documents for the importer. Must be safe to call from several threads at once.</summary>
public interface IDocumentExtractor
{
    /// <summary>Which rules read; documents read by others are read again.</summary>
    string Version { get; }

    /// <summary>Whether a file found in a folder is a document, by its name; a file that is named outright is always read.</summary>
    bool IsDocument(string fileName);

    /// <summary>Reads a document. What cannot be read becomes a problem of the result.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    Task<ExtractionResult> ExtractAsync(FoundDocument document, CancellationToken cancellationToken);
}
