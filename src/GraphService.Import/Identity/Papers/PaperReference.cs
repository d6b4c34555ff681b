namespace GraphService.Import.Identity.Papers;

/// <summary>A paper as one document states it.</summary>
/// <param name="Document">Number of the document.</param>
/// <param name="Index">Place among that document's papers.</param>
internal readonly record struct PaperReference(int Document, int Index);
