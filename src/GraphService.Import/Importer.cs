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
    /// path; those that are no longer in the folder stay until they are forgotten. When no document, rule or setting changed
    /// since the last import, the graph is neither read nor resolved again.
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
        var settings = await ImportSettings.ReadAsync(request, cancellationToken);
        var state = await store.GetStateAsync(cancellationToken);
        var isResolved = !request.ResolvesAnew && state.Basis == settings.Basis(state.Statistics);
        if (!isResolved)
            settings.Check();
        progress?.Report(new(ImportStage.Scanning, 0, 0, null));
        var scan = DocumentScanner.Scan(request, extractor.IsDocument, cancellationToken);
        var stored = state.Sources.ToDictionary(s => s.Id);
        var read = await new DocumentReading(extractor).ReadAsync(scan.Documents, IsKnown, progress, cancellationToken);
        var report = isResolved && IsKept(state.Sources, read)
            ? Unchanged(state.Statistics)
            : await WriteAsync(sources => SourceChange.Import(sources, read, extractor.Version, Now()), settings, progress, cancellationToken);
        return report with
        {
            Read = [.. read.Where(d => d.Claims is not null && !d.HasFailed).Select(d => d.Path)],
            Unchanged = [.. read.Where(d => d.Claims is null && !d.HasFailed).Select(d => d.Path)],
            Failed = [.. read.Where(d => d.HasFailed).Select(d => d.Path).Concat(scan.Problems.Select(p => p.Path)).Distinct(StringComparer.Ordinal)],
            Ignored = scan.Ignored,
            Problems = [.. scan.Problems, .. read.SelectMany(d => d.Problems), .. report.Problems],
            Unread = [.. read.SelectMany(d => d.Claims is null ? [] : d.Claims.Unread.Select(lines => new UnreadPassage(d.Path, lines)))],
        };

        bool IsKnown(SourceId id) => stored.TryGetValue(id, out var known) && known.ExtractorVersion == extractor.Version;
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
        var settings = await ImportSettings.ReadAsync(request, cancellationToken);
        var forgotten = new List<string>();
        var report = await WriteAsync(Forget, settings, progress, cancellationToken);
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
        var settings = await ImportSettings.ReadAsync(request, cancellationToken);
        var graph = await store.ReadGraphAsync(cancellationToken);
        var sources = await store.ReadSourcesAsync(cancellationToken);
        var documents = SourceChange.Forget(sources, []).Documents(out _);
        return IdentityResolver.Resolve(documents, settings.Corrections, settings.Organizations, graph.Snapshot);
    }

    private DateTimeOffset Now()
    {
        var now = time.GetUtcNow();
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
    }

    private async Task<ImportReport> WriteAsync(
        Func<IReadOnlyList<StoredSource>, SourceChange> changeSources, ImportSettings settings,
        IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var before = await store.ReadGraphAsync(cancellationToken);
            var sources = changeSources(await store.ReadSourcesAsync(cancellationToken));
            progress?.Report(new(ImportStage.Resolving, 0, 0, null));
            var documents = sources.Documents(out var problems);
            var resolution = await Task.Run(() => IdentityResolver.Resolve(documents, settings.Corrections, settings.Organizations, before.Snapshot), cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            var statistics = GraphStatistics.Of(before.Revision, resolution.Snapshot);
            var isComplete = problems.Count == 0 && resolution.Warnings.Count == 0;
            var change = GraphChange.Between(before.Snapshot, resolution.Snapshot, sources.Change) with
            {
                // What has to be said again is found again by the next import.
                Basis = isComplete ? settings.Basis(statistics) : null,
            };
            long revision;
            try
            {
                revision = await store.WriteAsync(change, before.Revision, WriteReporter.For(progress), cancellationToken);
            }
            catch (GraphStoreException exception) when (exception.IsConflict && attempt < MostTries)
            {
                // Somebody else wrote in between: the change is computed anew from what is stored now.
                continue;
            }

            return Unchanged(statistics) with
            {
                Problems = [.. problems, .. resolution.Warnings.Select(Warning)],
                Changes = ChangeCount.Of(GraphStatistics.Of(before.Revision, before.Snapshot), statistics, change),
                HasChanges = !change.IsEmpty,
                Revision = revision,
            };
        }
    }

    /// <summary>Whether all documents that were found are stored as they are.</summary>
    private bool IsKept(IReadOnlyList<Source> stored, IReadOnlyList<ReadDocument> found) =>
        SourceChange.Import([.. stored.Select(s => new StoredSource(s, default))], found, extractor.Version, Now()).Change.IsEmpty;

    private static ImportReport Unchanged(GraphStatistics statistics) => new()
    {
        Read = [],
        Unchanged = [],
        Failed = [],
        Problems = [],
        Unread = [],
        Changes = ChangeCount.Of(statistics, statistics, new()),
        HasChanges = false,
        Revision = statistics.Revision,
    };

    private static ImportProblem Warning(CorrectionWarning warning) => new(warning.File, warning.Line, "correction-without-effect", warning.Message);
}
