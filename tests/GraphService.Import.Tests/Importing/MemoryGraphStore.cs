using GraphService.Domain;

namespace GraphService.Import.Tests.Importing;

/// <summary>A store in memory that keeps the port's promises: one transaction, revisions, conflicts.</summary>
internal sealed class MemoryGraphStore : IGraphStore
{
    private readonly Dictionary<SourceId, StoredSource> _sources = [];
    private GraphSnapshot _snapshot = GraphSnapshot.Empty;
    private long _revision;
    private string? _basis;

    public string Description => "memory";

    public int Writes { get; private set; }

    /// <summary>Called before a write takes place, so that tests can let it fail.</summary>
    public Action? BeforeWrite { get; set; }

    public GraphSnapshot Snapshot => _snapshot;

    /// <summary>Changes the graph as somebody does who does not know of revisions.</summary>
    public void Edit(GraphSnapshot snapshot) => _snapshot = snapshot;

    public Task<long> GetRevisionAsync(CancellationToken cancellationToken) => Task.FromResult(_revision);

    /// <summary>How often the whole graph was read.</summary>
    public int Reads { get; private set; }

    public Task<StoreState> GetStateAsync(CancellationToken cancellationToken) =>
        Task.FromResult(new StoreState(GraphStatistics.Of(_revision, _snapshot), _basis, _snapshot.Sources));

    public Task<StoredGraph> ReadGraphAsync(CancellationToken cancellationToken)
    {
        Reads++;
        return Task.FromResult(new StoredGraph(_revision, _snapshot));
    }

    public Task<IReadOnlyList<StoredSource>> ReadSourcesAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<StoredSource>>([.. _sources.Values]);

    public Task<long> StreamAsync(IGraphReceiver receiver, CancellationToken cancellationToken) => throw new NotSupportedException("no import streams");

    public Task<long> WriteAsync(GraphChange change, long expectedRevision, IProgress<WriteProgress>? progress, CancellationToken cancellationToken)
    {
        BeforeWrite?.Invoke();
        cancellationToken.ThrowIfCancellationRequested();
        if (expectedRevision != _revision)
            throw new GraphStoreException("somebody else wrote") { IsConflict = true };
        if (change.WritesNothing)
            return Task.FromResult(_revision);
        _basis = change.Basis;
        if (change.IsEmpty)
            return Task.FromResult(_revision);
        foreach (var id in change.Sources.Removed)
            _sources.Remove(new(id));
        foreach (var source in change.Sources.Upserted)
            _sources[source.Source.Id] = source;
        _snapshot = new()
        {
            Sources = [.. _sources.Values.Select(s => s.Source)],
            People = Apply(_snapshot.People, change.People, p => p.Id.Value),
            Papers = Apply(_snapshot.Papers, change.Papers, p => p.Id.Value),
            Organizations = Apply(_snapshot.Organizations, change.Organizations, o => o.Id.Value),
            Labs = Apply(_snapshot.Labs, change.Labs, l => l.Id.Value),
            Authorships = Apply(_snapshot.Authorships, change.Authorships, f => f.Id),
            Advisorships = Apply(_snapshot.Advisorships, change.Advisorships, f => f.Id),
            Employments = Apply(_snapshot.Employments, change.Employments, f => f.Id),
            Educations = Apply(_snapshot.Educations, change.Educations, f => f.Id),
            Memberships = Apply(_snapshot.Memberships, change.Memberships, f => f.Id),
            Collaborations = Apply(_snapshot.Collaborations, change.Collaborations, f => f.Id),
            Redirects = Apply(_snapshot.Redirects, change.Redirects, r => r.From),
        };
        Writes++;
        return Task.FromResult(++_revision);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static List<T> Apply<T>(IReadOnlyList<T> items, ListChange<T> change, Func<T, string> id)
    {
        var byId = items.ToDictionary(id);
        foreach (var removed in change.Removed)
            byId.Remove(removed);
        foreach (var item in change.Upserted)
            byId[id(item)] = item;
        return [.. byId.Values];
    }
}
