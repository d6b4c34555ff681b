using GraphService.Domain;

namespace GraphService.GraphQL;

/// <summary>What the import of a document did.</summary>
public sealed class ImportedDocument(DocumentImportOutcome outcome)
{
    /// <summary>The id of the document as in Cypher and on the command line: the hash of its bytes.</summary>
    public string SourceKey => outcome.Source.Value;

    /// <summary>Whether the graph has changed.</summary>
    public bool HasChanges => outcome.HasChanges;

    /// <summary>The store's revision after the import.</summary>
    public long Revision => outcome.Revision;

    /// <summary>What was not read as it should be.</summary>
    public IReadOnlyList<string> Warnings => outcome.Warnings;
}
