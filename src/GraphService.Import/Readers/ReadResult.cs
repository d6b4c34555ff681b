using GraphService.Import.Claims;
using GraphService.Import.Documents;
using GraphService.Import.Extraction;

namespace GraphService.Import.Readers;

/// <summary>What a reader made of a document.</summary>
/// <param name="Document">The document for the rules; empty for formats that are all records.</param>
/// <param name="Stated">Claims that the format states outright (BibTeX, CSL-JSON, JSON Résumé), or null.</param>
/// <param name="Problems">What could not be read.</param>
public sealed record ReadResult(ProfileDocument Document, DocumentClaims? Stated, IReadOnlyList<Problem> Problems)
{
    /// <summary>A document without problems, for the rules alone.</summary>
    public static ReadResult Of(ProfileDocument document) => new(document, null, []);
}
