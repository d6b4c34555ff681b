using GraphService.Domain;
using GraphService.Import.Corrections;
using GraphService.Import.Identity;
using GraphService.Import.Importing;

namespace GraphService.Import;

/// <summary>Imports documents into a store: finds them, reads the new ones, decides who is who, and writes what changed at once.</summary>
/// <param name="store">Where the graph is kept.</param>
/// <param name="extractor">Reads documents.</param>
/// <param name="time">Tells when a document was imported.</param>
public sealed class Importer(IGraphStore store, IDocumentExtractor extractor, TimeProvider time)
{
    private const int MostTries = 3;

    /// <summary>
    /// Imports. Documents that are stored already are not read again; a changed one replaces what was stored for its
    /// path; those that are no longer in the folder stay until they are forgotten.
    /// </summary>
    /// <param name="request">What to import.</param>
    /// <param name="progress">Told how far the import is, or null.</param>
    /// <param name="cancellationToken">Stops the import; the store stays as it was.</param>
    /// <exception cref="ImportException">There is nothing to import from.</exception>
    /// <exception cref="CorrectionsException">A corrections or organizations file is malformed.</exception>
    /// <exception cref="GraphStoreException">The store cannot be read or written.</exception>
    public async Task<ImportReport> ImportAsync(
        ImportRequest request, IProgress<ImportProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var (corrections, organizations) = await ReadSettingsAsync(request, cancellationToken);
        progress?.Report(new(ImportStage.Scanning, 0, 0, null));
        var scan = DocumentScanner.Scan(request, extractor.IsDocument, cancellationToken);
        var stored = (await store.ReadSourcesAsync(cancellationToken)).ToDictionary(s => s.Source.Id);
        var read = await new DocumentReading(extractor).ReadAsync(scan.Documents, IsKnown, progress, cancellationToken);
        var report = await WriteAsync(
            sources => SourceChange.Import(sources, read, extractor.Version, Now()), corrections, organizations, progress, cancellationToken);
        return report with
        {
            Read = [.. read.Where(d => d.Claims is not null && !d.HasFailed).Select(d => d.Path)],
            Unchanged = [.. read.Where(d => d.Claims is null && !d.HasFailed).Select(d => d.Path)],
            Failed = [.. read.Where(d => d.HasFailed).Select(d => d.Path).Concat(scan.Problems.Select(p => p.Path)).Distinct(StringComparer.Ordinal)],
            Ignored = scan.Ignored,
            Problems = [.. scan.Problems, .. read.SelectMany(d => d.Problems), .. report.Problems],
            Unread = [.. read.SelectMany(d => d.Claims is null ? [] : d.Claims.Unread.Select(lines => new UnreadPassage(d.Path, lines)))],
        };

        bool IsKnown(SourceId id) => stored.TryGetValue(id, out var known) && known.Source.ExtractorVersion == extractor.Version;
    }

    /// <summary>Forgets documents and all that only they stated.</summary>
    /// <param name="request">Where the corrections and organizations are; its paths do not count.</param>
    /// <param name="documents">Paths of documents as the graph has them, ends of paths, or ids.</param>
    /// <param name="progress">Told how far it is, or null.</param>
    /// <param name="cancellationToken">Stops; the store stays as it was.</param>
    /// <exception cref="ImportException">No document is called so.</exception>
    /// <exception cref="CorrectionsException">A corrections or organizations file is malformed.</exception>
    /// <exception cref="GraphStoreException">The store cannot be read or written.</exception>
    public async Task<ImportReport> ForgetAsync(
        ImportRequest request, IReadOnlyList<string> documents, IProgress<ImportProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var (corrections, organizations) = await ReadSettingsAsync(request, cancellationToken);
        var forgotten = new List<string>();
        var report = await WriteAsync(Forget, corrections, organizations, progress, cancellationToken);
        return report with { Forgotten = forgotten };

        SourceChange Forget(IReadOnlyList<StoredSource> sources)
        {
            forgotten.Clear();
            foreach (var name in documents)
            {
                var found = sources.Where(s => s.Source.Id.Value == name || DocumentAddress.Matches(name, s.Source.Path)).Select(s => s.Source.Path).ToList();
                if (found.Count == 0)
                    throw new ImportException($"{name}: no imported document is called so; see `sources` of a fact for the documents' paths");
                forgotten.AddRange(found);
            }

            return SourceChange.Forget(sources, forgotten);
        }
    }

    /// <summary>Resolves identities of what is stored, without writing, so that decisions can be explained.</summary>
    /// <param name="request">Where the corrections and organizations are; its paths do not count.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <exception cref="CorrectionsException">A corrections or organizations file is malformed.</exception>
    /// <exception cref="GraphStoreException">The store cannot be read.</exception>
    public async Task<Resolution> ResolveAsync(ImportRequest request, CancellationToken cancellationToken = default)
    {
        var (corrections, organizations) = await ReadSettingsAsync(request, cancellationToken);
        var graph = await store.ReadGraphAsync(cancellationToken);
        var sources = await store.ReadSourcesAsync(cancellationToken);
        var documents = SourceChange.Forget(sources, []).Documents(out _);
        return IdentityResolver.Resolve(documents, corrections, organizations, graph.Snapshot);
    }

    private DateTimeOffset Now()
    {
        var now = time.GetUtcNow();
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
    }

    private async Task<ImportReport> WriteAsync(
        Func<IReadOnlyList<StoredSource>, SourceChange> changeSources, CorrectionSet corrections, OrganizationRegistry organizations,
        IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var before = await store.ReadGraphAsync(cancellationToken);
            var sources = changeSources(await store.ReadSourcesAsync(cancellationToken));
            progress?.Report(new(ImportStage.Resolving, 0, 0, null));
            var documents = sources.Documents(out var problems);
            var resolution = await Task.Run(() => IdentityResolver.Resolve(documents, corrections, organizations, before.Snapshot), cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            var change = GraphChange.Between(before.Snapshot, resolution.Snapshot, sources.Change);
            var revision = before.Revision;
            try
            {
                if (!change.IsEmpty)
                    revision = await store.WriteAsync(change, before.Revision, WriteReporter.For(progress), cancellationToken);
            }
            catch (GraphStoreException exception) when (exception.IsConflict && attempt < MostTries)
            {
                // Somebody else wrote in between: the change is computed anew from what is stored now.
                continue;
            }

            return new()
            {
                Read = [],
                Unchanged = [],
                Failed = [],
                Problems = [.. problems, .. resolution.Warnings.Select(Warning)],
                Unread = [],
                Changes = ChangeCount.Of(before.Snapshot, resolution.Snapshot, change),
                HasChanges = !change.IsEmpty,
                Revision = revision,
            };
        }
    }

    private static ImportProblem Warning(CorrectionWarning warning) => new(warning.File, warning.Line, "correction-without-effect", warning.Message);

    private static async Task<(CorrectionSet, OrganizationRegistry)> ReadSettingsAsync(ImportRequest request, CancellationToken cancellationToken)
    {
        var corrections = await ReadTextAsync(request.CorrectionsFile, cancellationToken) is { } text
            ? CorrectionsReader.Read(text, request.CorrectionsFile!)
            : CorrectionSet.Empty;
        var organizations = await ReadTextAsync(request.OrganizationsFile, cancellationToken) is { } list
            ? OrganizationRegistry.Read(list, request.OrganizationsFile!)
            : OrganizationRegistry.Empty;
        return (corrections, organizations);
    }

    private static async Task<string?> ReadTextAsync(string? file, CancellationToken cancellationToken)
    {
        if (file is null || !File.Exists(file))
            return null;
        try
        {
            return await File.ReadAllTextAsync(file, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CorrectionsException(file, 1, $"expected a readable file ({exception.Message})", exception);
        }
    }
}
