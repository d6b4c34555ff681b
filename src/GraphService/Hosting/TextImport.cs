using System.Text;
using GraphService.Domain;
using GraphService.GraphQL;
using GraphService.Import;
using GraphService.Import.Importing;
using HotChocolate.Subscriptions;

namespace GraphService.Hosting;

/// <summary>Imports documents that come through the API, one at a time, under the path <c>submitted/NAME</c>.</summary>
internal sealed class TextImport(IGraphStore store, IServedGraph graph, ServerOptions options, ITopicEventSender events) : IDocumentImport, IDisposable
{
    private const string Folder = "submitted";
    private const int LongestName = 200;

    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <inheritdoc />
    public async Task<DocumentImportOutcome> ImportAsync(string name, string text, CancellationToken cancellationToken)
    {
        if (name.Length is 0 or > LongestName || name != Path.GetFileName(name) || name.StartsWith('.') || name.IndexOfAny(Path.GetInvalidFileNameChars()) >= 0)
            throw new DocumentImportException($"'{name}' is no file name: expected one like jane.md, without folders.");

        var content = Encoding.UTF8.GetBytes(text);
        var source = new SourceId(ContentKey.OfBytes(SourceId.Prefix, content));
        var root = Directory.CreateTempSubdirectory("graphservice-").FullName;
        try
        {
            var file = Path.Combine(root, Folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllBytesAsync(file, content, cancellationToken).ConfigureAwait(false);
            return await ImportInTurnAsync(root, file, source, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    /// <inheritdoc />
    public void Dispose() => _turn.Dispose();

    private async Task<DocumentImportOutcome> ImportInTurnAsync(string root, string file, SourceId source, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var request = options.Import with { Folder = root, Paths = [file] };
            var importer = new Importer(store, new ProfileDocumentExtractor(), TimeProvider.System);
            var report = await importer.ImportAsync(request, new Progress(events), cancellationToken).ConfigureAwait(false);
            if (report.HasFailures)
                throw new DocumentImportException(string.Join(" ", report.Problems.Select(p => p.ToString())));
            await graph.RefreshAsync(cancellationToken).ConfigureAwait(false);
            await events.SendAsync(Topics.ImportProgress, new ImportEvent("done", 1, 1), cancellationToken).ConfigureAwait(false);
            return new(source, report.HasChanges, report.Revision, [.. report.Problems.Select(p => p.ToString())]);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Tells subscribers; what they miss does not hold up the import.</summary>
    private sealed class Progress(ITopicEventSender events) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) =>
            _ = events.SendAsync(Topics.ImportProgress, new ImportEvent(value.Stage.ToString().ToLowerInvariant(), value.Done, value.Total)).AsTask();
    }
}
