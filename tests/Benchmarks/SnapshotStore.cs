using GraphService.Domain;

namespace GraphService.Benchmarks;

/// <summary>A graph in memory that can be exported, and nothing else.</summary>
internal sealed class SnapshotStore(GraphSnapshot snapshot) : IGraphStore
{
    public string Description => "memory";

    public Task<long> StreamAsync(IGraphReceiver receiver, CancellationToken cancellationToken)
    {
        foreach (var source in snapshot.Sources)
            receiver.Receive(new StoredSource(source, default));
        foreach (var person in snapshot.People)
            receiver.Receive(person);
        foreach (var paper in snapshot.Papers)
            receiver.Receive(paper);
        foreach (var authorship in snapshot.Authorships)
            receiver.Receive(authorship);
        return Task.FromResult(1L);
    }

    public Task<long> GetRevisionAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<StoreState> GetStateAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<StoredGraph> ReadGraphAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<StoredSource>> ReadSourcesAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<long> WriteAsync(GraphChange change, long expectedRevision, IProgress<WriteProgress>? progress, CancellationToken cancellationToken) => throw new NotSupportedException();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
