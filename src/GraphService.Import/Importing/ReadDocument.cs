using GraphService.Domain;
using GraphService.Import.Claims;

namespace GraphService.Import.Importing;

/// <summary>What became of a document that was found.</summary>
/// <param name="Path">The document.</param>
/// <param name="Id">The hash of its bytes; null when they cannot be read.</param>
/// <param name="Format">What it is written in; null when it was not read.</param>
/// <param name="Claims">What it states; null when it is stored already or cannot be read.</param>
/// <param name="Problems">What could not be read.</param>
internal sealed record ReadDocument(
    string Path, SourceId? Id, string? Format, DocumentClaims? Claims, IReadOnlyList<ImportProblem> Problems)
{
    /// <summary>Whether nothing of it could be read.</summary>
    public bool HasFailed { get; init; }
}
