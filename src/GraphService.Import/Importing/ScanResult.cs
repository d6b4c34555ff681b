namespace GraphService.Import.Importing;

/// <summary>What was found in the folders.</summary>
/// <param name="Documents">Documents, by path.</param>
/// <param name="Ignored">Files that are no documents, by their names.</param>
/// <param name="Problems">Folders and files that cannot be read.</param>
public sealed record ScanResult(IReadOnlyList<FoundDocument> Documents, IReadOnlyList<string> Ignored, IReadOnlyList<ImportProblem> Problems);
