namespace HotChocolate.Execution;

/// <summary>Where persisted documents are found.</summary>
public interface IOperationDocumentStorage
{
    /// <summary>Returns a document, or null when the storage has none of this id.</summary>
    /// <param name="documentId">The document's id.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    ValueTask<IOperationDocument?> TryReadAsync(OperationDocumentId documentId, CancellationToken cancellationToken = default);

    /// <summary>Stores a document.</summary>
    /// <param name="documentId">The document's id.</param>
    /// <param name="document">The document.</param>
    /// <param name="cancellationToken">Stops writing.</param>
    ValueTask SaveAsync(OperationDocumentId documentId, IOperationDocument document, CancellationToken cancellationToken = default);
}
