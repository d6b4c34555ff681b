using GraphService.Import.Claims;
using GraphService.Import.Documents;

namespace GraphService.Import.Extraction;

/// <summary>What was extracted from one document.</summary>
/// <param name="Name">The document's name as it was given.</param>
/// <param name="Format">The format it was read as.</param>
/// <param name="Claims">What it states.</param>
/// <param name="Problems">What could not be read.</param>
public sealed record ExtractionResult(
    string Name, DocumentFormat Format, DocumentClaims Claims, IReadOnlyList<Problem> Problems);
