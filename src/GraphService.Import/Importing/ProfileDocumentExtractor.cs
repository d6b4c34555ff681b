using GraphService.Import.Claims;
using GraphService.Import.Documents;
using GraphService.Import.Extraction;
using GraphService.Import.Extraction.Names;
using GraphService.Import.Readers.Bibliography;
using GraphService.Import.Readers.Detection;

namespace GraphService.Import.Importing;

/// <summary>Reads documents of every format there is a reader for; the files of a profile folder together are one document.</summary>
/// <param name="options">Limits.</param>
public sealed class ProfileDocumentExtractor(ExtractionOptions options) : IDocumentExtractor
{
    private const int MostProblems = 1_000;

    private static readonly string[] Endings =
        [".md", ".markdown", ".html", ".htm", ".tex", ".txt", ".pdf", ".bib", ".json", ".jsonl", ".jsonl.gz"];

    /// <summary>With the usual limits.</summary>
    public ProfileDocumentExtractor()
        : this(ExtractionOptions.Default)
    {
    }

    /// <inheritdoc />
    public string Version => "5";

    /// <inheritdoc />
    public bool IsDocument(string fileName) =>
        Array.Exists(Endings, ending => fileName.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc />
    public async Task<ExtractionResult> ExtractAsync(FoundDocument document, CancellationToken cancellationToken)
    {
        var results = new List<ExtractionResult>(document.Files.Count);
        foreach (var file in document.Files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            results.Add(await ExtractAsync(file, cancellationToken));
        }

        return results.Count == 1 ? results[0] : Join(document.Path, results);
    }

    private async Task<ExtractionResult> ExtractAsync(DocumentFile file, CancellationToken cancellationToken)
    {
        if (file.Name == ProfileFolder.FileName)
            return ProfileFolder.Subject(await File.ReadAllTextAsync(file.FullPath, cancellationToken));
        await using var stream = file.Open();
        var sample = new byte[Math.Min(file.Length, FormatDetection.SampleSize)];
        var sampled = await stream.ReadAtLeastAsync(sample, sample.Length, throwOnEndOfStream: false, cancellationToken);
        stream.Position = 0;
        if (FormatDetection.Detect(file.Name, sample.AsSpan(0, sampled)).Format == DocumentFormat.JsonLines)
            return await ReadWorksAsync(file, stream, cancellationToken);
        if (file.Length > options.MaxBytes)
            return TooLarge(file);
        var content = new byte[file.Length];
        var length = await stream.ReadAtLeastAsync(content, content.Length, throwOnEndOfStream: false, cancellationToken);
        return ProfileExtractor.Extract(file.Name, content.AsMemory(0, length), options);
    }

    private ExtractionResult TooLarge(DocumentFile file) => new(file.Name, DocumentFormat.PlainText, DocumentClaims.Empty, [new(
        "document-too-large", 0, $"The document has {file.Length:N0} bytes, more than the {options.MaxBytes:N0} that are read: divide it.")]);

    /// <summary>Works come one by one, so that their file may be larger than other documents.</summary>
    private static async Task<ExtractionResult> ReadWorksAsync(DocumentFile file, Stream stream, CancellationToken cancellationToken)
    {
        var papers = new List<PaperClaim>();
        var problems = new List<Problem>();
        var bad = 0;
        await foreach (var work in WorkLines.ReadAsync(stream, cancellationToken))
        {
            if (work.Paper is { } paper)
                papers.Add(paper);
            else if (bad++ < MostProblems)
                problems.Add(work.Problem!);
        }

        if (bad > MostProblems)
            problems.Add(new("json-line", 0, $"{bad - MostProblems:N0} more lines could not be read."));
        return new(file.Name, DocumentFormat.JsonLines, DocumentClaims.Empty with { Papers = papers }, problems);
    }

    /// <summary>The claims of all files as those of one document about the subject that the first of them names. What another calls it otherwise may be a title.</summary>
    private static ExtractionResult Join(string path, List<ExtractionResult> results)
    {
        var all = results.ConvertAll(r => ClaimsOfFile.Of(r.Name, r.Claims));
        var subject = all.Select(c => c.Subject).FirstOrDefault(s => s.Name is not null) ?? SubjectClaim.Unknown;
        var names = all.Where(c => c.Subject.Name is null || IsName(c.Subject.Name)).SelectMany(c => c.Subject.Name is { } name ? c.Subject.Aliases.Prepend(name) : c.Subject.Aliases);
        var claims = new DocumentClaims(
            subject with
            {
                Aliases = [.. names.Where(name => name != subject.Name).Distinct(StringComparer.Ordinal)],
                Orcid = all.Select(c => c.Subject.Orcid).FirstOrDefault(orcid => orcid is not null),
                Homepages = [.. all.SelectMany(c => c.Subject.Homepages).Distinct(StringComparer.Ordinal)],
            },
            [.. all.SelectMany(c => c.Papers)],
            [.. all.SelectMany(c => c.Advisors)],
            [.. all.SelectMany(c => c.Employers)],
            [.. all.SelectMany(c => c.Education)],
            [.. all.SelectMany(c => c.Labs)],
            [.. all.SelectMany(c => c.Collaborators)],
            [.. all.SelectMany(c => c.Unread)]);
        var problems = results.SelectMany(r => r.Problems.Select(p => p with { Message = $"{r.Name}: {p.Message}" }));
        return new(path, results.Find(r => r.Name != ProfileFolder.FileName)!.Format, claims, [.. problems]);

        bool IsName(string name) => NameMatch.Compatible(subject.Name!, name) || !name.Any(char.IsAsciiLetter) || !subject.Name!.Any(char.IsAsciiLetter);
    }
}
