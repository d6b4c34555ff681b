namespace GraphService.Domain;

/// <summary>What the import of one document did.</summary>
/// <param name="Source">The document as the graph knows it.</param>
/// <param name="HasChanges">Whether the graph has changed.</param>
/// <param name="Revision">The store's revision after the import.</param>
/// <param name="Warnings">What was not read as it should be; may be empty.</param>
public sealed record DocumentImportOutcome(SourceId Source, bool HasChanges, long Revision, IReadOnlyList<string> Warnings);
