namespace GraphService.Import.Importing;

/// <summary>A document to import: one file, or a folder whose files together are one profile.</summary>
/// <param name="Path">Path relative to the import folder, with <c>/</c>.</param>
/// <param name="Files">Its files; the first one names it.</param>
public sealed record FoundDocument(string Path, IReadOnlyList<DocumentFile> Files);
