namespace GraphService.Domain;

/// <summary>A document that was imported: <c>(:Source)</c>.</summary>
/// <param name="Id">The hash of its bytes.</param>
/// <param name="Path">Path relative to the import folder, with <c>/</c>.</param>
/// <param name="Format">For example <c>markdown</c> or <c>bibtex</c>.</param>
/// <param name="ImportedAt">When these bytes were first imported, UTC, to the second.</param>
/// <param name="ExtractorVersion">Which rules read it; documents read by older rules are read again.</param>
public sealed record Source(SourceId Id, string Path, string Format, DateTimeOffset ImportedAt, string ExtractorVersion);
