using GraphService.Import.Claims;
using GraphService.Import.Documents;
using GraphService.Import.Extraction;
using GraphService.Import.Importing;

namespace GraphService.Import.Tests.Importing;

/// <summary>
/// Reads a small line format, so that the tests of the importer do not depend on the rules: <c>name: …</c>,
/// <c>paper: title | author; author</c>, <c>advisor: …</c>, <c>employer: …</c>; every other line is not understood.
/// </summary>
internal sealed class LineExtractor : IDocumentExtractor
{
    private int _reads;

    public int Reads => _reads;

    public string Version { get; set; } = "1";

    public bool IsDocument(string fileName) => fileName.EndsWith(".txt", StringComparison.Ordinal);

    public Task<ExtractionResult> ExtractAsync(FoundDocument document, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _reads);
        var claims = DocumentClaims.Empty;
        foreach (var file in document.Files)
        {
            var number = 0;
            foreach (var line in File.ReadLines(file.FullPath))
                claims = Read(claims, line, ++number);
        }

        Problem[] problems = claims.Unread.Count == 0 && claims == DocumentClaims.Empty ? [new("document-empty", 0, "nothing to import")] : [];
        return Task.FromResult(new ExtractionResult(document.Path, DocumentFormat.PlainText, claims, problems));
    }

    private static DocumentClaims Read(DocumentClaims claims, string line, int number)
    {
        Evidence[] at = [new(number, number, line, 1)];
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        var value = colon < 0 ? "" : line[(colon + 2)..];
        return colon < 0 ? Unread() : line[..colon] switch
        {
            "name" => claims with { Subject = claims.Subject with { Name = value, Evidence = at } },
            "crash" => throw new InvalidOperationException(value),
            "paper" => claims with
            {
                Papers = [.. claims.Papers, new(value.Split(" | ")[0], [.. value.Split(" | ").Skip(1).SelectMany(a => a.Split("; ")).Select(a => new AuthorClaim(a))], false, null, null, null, null, null, at)],
            },
            "advisor" => claims with { Advisors = [.. claims.Advisors, new(value, Domain.AdvisorKind.Phd, null, null, null, at)] },
            "employer" => claims with { Employers = [.. claims.Employers, new(value, null, null, null, null, at)] },
            _ => Unread(),
        };

        DocumentClaims Unread() => claims with { Unread = [.. claims.Unread, new(number, number, line, "no field")] };
    }
}
