using System.Security.Cryptography;
using System.Text;
using GraphService.Domain;
using GraphService.Import.Claims;
using GraphService.Import.Documents;

namespace GraphService.Import.Importing;

/// <summary>Hashes documents and reads those that are new, a few at a time.</summary>
internal sealed class DocumentReading(IDocumentExtractor extractor)
{
    private const int MostAtOnce = 4;

    /// <summary>Reads the documents that are not known; one that fails is reported and stops no other.</summary>
    /// <param name="documents">What was found.</param>
    /// <param name="isKnown">Whether the store has the document as these rules read it.</param>
    /// <param name="progress">Told after each document, or null.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>In the order of <paramref name="documents"/>.</returns>
    public async Task<IReadOnlyList<ReadDocument>> ReadAsync(
        IReadOnlyList<FoundDocument> documents, Func<SourceId, bool> isKnown, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var results = new ReadDocument[documents.Count];
        var done = 0;
        var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Min(MostAtOnce, Environment.ProcessorCount), CancellationToken = cancellationToken };
        await Parallel.ForAsync(0, documents.Count, options, async (i, token) =>
        {
            results[i] = await ReadAsync(documents[i], isKnown, token);
            progress?.Report(new(ImportStage.Reading, Interlocked.Increment(ref done), documents.Count, documents[i].Path));
        });
        return results;
    }

    private async Task<ReadDocument> ReadAsync(FoundDocument document, Func<SourceId, bool> isKnown, CancellationToken cancellationToken)
    {
        SourceId? id = null;
        try
        {
            id = Hash(document);
            if (isKnown(id.Value))
                return new(document.Path, id, null, null, []);
            var result = await extractor.ExtractAsync(document, cancellationToken);
            List<ImportProblem> problems = [.. result.Problems.Select(p => new ImportProblem(document.Path, p.Line, p.Code, p.Message))];
            if (problems.Count == 0 && IsEmpty(result.Claims))
                problems.Add(new(document.Path, 1, "nothing-found", "no person, paper or position was found here; if this is a profile, begin it with the person's name"));
            return new(document.Path, id, NameOf(result.Format), result.Claims, problems)
            {
                HasFailed = IsEmpty(result.Claims) && result.Problems.Count > 0,
            };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Failed("file-unreadable", $"the file cannot be read ({exception.Message})");
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
        {
            return Failed("reader-failed", $"reading stopped at an unforeseen place ({exception.GetType().Name}: {exception.Message}); the document is left out");
        }

        ReadDocument Failed(string code, string message) =>
            new(document.Path, id, null, null, [new(document.Path, 0, code, message)]) { HasFailed = true };
    }

    /// <summary>A format as sources name it, for example <c>json-lines</c>.</summary>
    public static string NameOf(DocumentFormat format) => format switch
    {
        DocumentFormat.PlainText => "text",
        DocumentFormat.Markdown => "markdown",
        DocumentFormat.Html => "html",
        DocumentFormat.Latex => "latex",
        DocumentFormat.BibTex => "bibtex",
        DocumentFormat.CslJson => "csl-json",
        DocumentFormat.JsonResume => "json-resume",
        DocumentFormat.JsonLines => "json-lines",
        DocumentFormat.Pdf => "pdf",
        DocumentFormat.WorkPage => "work-page",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "a format without a name"),
    };

    private static bool IsEmpty(DocumentClaims claims) =>
        claims.Subject.Name is null && claims.Papers.Count + claims.Advisors.Count + claims.Employers.Count
        + claims.Education.Count + claims.Labs.Count + claims.Collaborators.Count == 0;

    private static SourceId Hash(FoundDocument document)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 16];
        foreach (var file in document.Files)
        {
            // One file is its bytes; of several, the names and lengths keep them apart.
            if (document.Files.Count > 1)
                hash.AppendData(Encoding.UTF8.GetBytes($"{file.Name}\n{file.Length}\n"));
            using var stream = file.Open();
            for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
                hash.AppendData(buffer, 0, read);
        }

        return new(ContentKey.Of(SourceId.Prefix, hash.GetHashAndReset()));
    }
}
