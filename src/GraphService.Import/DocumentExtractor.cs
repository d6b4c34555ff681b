using GraphService.Import.Claims;
using GraphService.Import.Extraction;
using GraphService.Import.Importing;

namespace GraphService.Import;

/// <summary>Reads documents of every format there is a reader for; the files of a profile folder together are one document.</summary>
public sealed class DocumentExtractor : IDocumentExtractor
{
    private static readonly string[] Endings =
        [".md", ".markdown", ".html", ".htm", ".tex", ".txt", ".pdf", ".bib", ".json", ".jsonl", ".jsonl.gz"];

    private readonly ExtractionOptions _options = ExtractionOptions.Default;

    /// <inheritdoc />
    public string Version => ProfileExtractor.RulesVersion;

    /// <inheritdoc />
    public bool IsDocument(string fileName) =>
        Array.Exists(Endings, ending => fileName.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc />
    public ExtractionResult Extract(FoundDocument document, CancellationToken cancellationToken)
    {
        var results = new List<ExtractionResult>();
        foreach (var file in document.Files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            results.Add(Extract(file));
        }

        return results.Count == 1 ? results[0] : Join(document.Path, results);
    }

    private ExtractionResult Extract(DocumentFile file)
    {
        if (file.Length > _options.MaxBytes)
            return ProfileExtractor.TooLarge(file.Name, file.Length, _options);
        using var stream = file.Open();
        var content = new byte[file.Length];
        var length = stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
        return ProfileExtractor.Extract(file.Name, content.AsMemory(0, length), _options);
    }

    private static ExtractionResult Join(string path, List<ExtractionResult> results)
    {
        var subject = results.Select(r => r.Claims.Subject).FirstOrDefault(s => s.Name is not null) ?? results[0].Claims.Subject;
        var claims = new DocumentClaims(
            subject,
            [.. results.SelectMany(r => r.Claims.Papers)],
            [.. results.SelectMany(r => r.Claims.Advisors)],
            [.. results.SelectMany(r => r.Claims.Employers)],
            [.. results.SelectMany(r => r.Claims.Education)],
            [.. results.SelectMany(r => r.Claims.Labs)],
            [.. results.SelectMany(r => r.Claims.Collaborators)],
            [.. results.SelectMany(r => r.Claims.Unread)]);
        var problems = results.SelectMany(r => r.Problems.Select(p => p with { Message = $"{r.Name}: {p.Message}" }));
        return new(path, results[0].Format, claims, [.. problems]);
    }
}
