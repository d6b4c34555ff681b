using GraphService.Import.Claims;

namespace GraphService.Import.Importing;

/// <summary>Lines of a document that looked like a fact and were not understood.</summary>
/// <param name="Path">The document.</param>
/// <param name="Lines">The lines and what was missing.</param>
public sealed record UnreadPassage(string Path, UnreadLine Lines);
