using GraphService.Domain;

namespace GraphService.GraphQL;

/// <summary>The document could not be imported.</summary>
public sealed class DocumentNotReadError(DocumentImportException exception)
{
    /// <summary>Why not, and what to do.</summary>
    public string Message => exception.Message;
}
