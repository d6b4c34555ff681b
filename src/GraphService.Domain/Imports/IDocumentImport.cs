namespace GraphService.Domain;

/// <summary>Imports documents that are given as text, one at a time.</summary>
public interface IDocumentImport
{
    /// <summary>Imports a document and waits until the graph holds it. A document of the same name given before is replaced.</summary>
    /// <param name="name">A file name, whose ending helps to tell the format, for example <c>jane.md</c>.</param>
    /// <param name="text">The document.</param>
    /// <param name="cancellationToken">Stops the import; the graph stays as it was.</param>
    /// <exception cref="DocumentImportException">The name is none, or the document cannot be read.</exception>
    /// <exception cref="GraphStoreException">The store cannot be written.</exception>
    Task<DocumentImportOutcome> ImportAsync(string name, string text, CancellationToken cancellationToken);
}
