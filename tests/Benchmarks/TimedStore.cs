using System.Diagnostics;
using GraphService.Domain;

namespace GraphService.Benchmarks;

/// <summary>A store that notes how long its calls take, so that an import's own work can be told from the store's.</summary>
internal sealed class TimedStore(IGraphStore store) : IGraphStore
{
    public string Description => store.Description;

    public TimeSpan Reading { get; private set; }

    public TimeSpan Writing { get; private set; }

    public Task<long> GetRevisionAsync(CancellationToken cancellationToken) => store.GetRevisionAsync(cancellationToken);

    public Task<StoreState> GetStateAsync(CancellationToken cancellationToken) => ReadAsync(() => store.GetStateAsync(cancellationToken));

    public Task<StoredGraph> ReadGraphAsync(CancellationToken cancellationToken) => ReadAsync(() => store.ReadGraphAsync(cancellationToken));

    public Task<IReadOnlyList<StoredSource>> ReadSourcesAsync(CancellationToken cancellationToken) => ReadAsync(() => store.ReadSourcesAsync(cancellationToken));

    public Task<long> StreamAsync(IGraphReceiver receiver, CancellationToken cancellationToken) => ReadAsync(() => store.StreamAsync(receiver, cancellationToken));

    public async Task<long> WriteAsync(GraphChange change, long expectedRevision, IProgress<WriteProgress>? progress, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        var revision = await store.WriteAsync(change, expectedRevision, progress, cancellationToken);
        Writing += Stopwatch.GetElapsedTime(start);
        return revision;
    }

    public ValueTask DisposeAsync() => store.DisposeAsync();

    private async Task<T> ReadAsync<T>(Func<Task<T>> read)
    {
        var start = Stopwatch.GetTimestamp();
        var result = await read();
        Reading += Stopwatch.GetElapsedTime(start);
        return result;
    }
}
