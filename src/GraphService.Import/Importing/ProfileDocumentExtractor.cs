using GraphService.Import.Claims;
using GraphService.Import.Documents;
using GraphService.Import.Extraction;

namespace GraphService.Import.Importing;

/// <summary>Reads documents with the rules for profiles; the files of a profile folder together.</summary>
/// <param name="options">Limits.</param>
public sealed class ProfileDocumentExtractor(ExtractionOptions options) : IDocumentExtractor
{
    private static readonly HashSet<string> Endings = new(StringComparer.OrdinalIgnoreCase)
    {
        ".md", ".markdown", ".mdown", ".qmd", ".rmd", ".html", ".htm", ".xhtml", ".tex", ".ltx", ".latex", ".txt", ".text",
        ".bib", ".bibtex", ".json", ".jsonl", ".ndjson", ".pdf", ".gz",
    };

    /// <summary>With the usual limits.</summary>
    public ProfileDocumentExtractor()
        : this(ExtractionOptions.Default)
    {
    }

    /// <inheritdoc />
    public string Version => "1";

    /// <inheritdoc />
    public bool IsDocument(string fileName) => Endings.Contains(Path.GetExtension(fileName));

    /// <inheritdoc />
    public ExtractionResult Extract(FoundDocument document, CancellationToken cancellationToken)
    {
        var results = new List<ExtractionResult>(document.Files.Count);
        foreach (var file in document.Files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            results.Add(Extract(file));
        }

        return results.Count == 1
            ? results[0]
            : new(document.Path, results[0].Format, Join(results.ConvertAll(r => r.Claims)), [.. results.SelectMany(InFile)]);
    }

    private ExtractionResult Extract(DocumentFile file)
    {
        if (file.Length > options.MaxBytes)
        {
            return new(file.Name, DocumentFormat.PlainText, DocumentClaims.Empty, [new(
                "document-too-large", 0, $"The document has {file.Length:N0} bytes, more than the {options.MaxBytes:N0} that are read: divide it.")]);
        }

        using var stream = file.Open();
        var content = new byte[file.Length];
        var length = stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
        return ProfileExtractor.Extract(file.Name, content.AsMemory(0, length), options);
    }

    private static IEnumerable<Problem> InFile(ExtractionResult result) =>
        result.Problems.Select(problem => problem with { Message = $"{result.Name}: {problem.Message}" });

    /// <summary>The claims of all files as those of one document about the subject that the first of them names.</summary>
    private static DocumentClaims Join(List<DocumentClaims> all)
    {
        var subject = all.Select(c => c.Subject).FirstOrDefault(s => s.Name is not null) ?? SubjectClaim.Unknown;
        var names = all.SelectMany(c => c.Subject.Name is { } name ? c.Subject.Aliases.Prepend(name) : c.Subject.Aliases);
        return new(
            subject with
            {
                Aliases = [.. names.Where(name => name != subject.Name).Distinct()],
                Orcid = all.Select(c => c.Subject.Orcid).FirstOrDefault(orcid => orcid is not null),
                Homepages = [.. all.SelectMany(c => c.Subject.Homepages).Distinct()],
            },
            [.. all.SelectMany(c => c.Papers)],
            [.. all.SelectMany(c => c.Advisors)],
            [.. all.SelectMany(c => c.Employers)],
            [.. all.SelectMany(c => c.Education)],
            [.. all.SelectMany(c => c.Labs)],
            [.. all.SelectMany(c => c.Collaborators)],
            [.. all.SelectMany(c => c.Unread)]);
    }
}
