using System.Collections.Concurrent;
using GraphService.Domain;
using GraphService.Graph;
using GraphService.KnowledgeGraphContract;

namespace GraphService.Sqlite.Tests;

/// <summary>The contract of graphs, on the graph in memory as it comes back from SQLite.</summary>
public sealed class StoredKnowledgeGraphTests(StoredKnowledgeGraphTests.Graphs graphs)
    : KnowledgeGraphContract.KnowledgeGraphContract, IClassFixture<StoredKnowledgeGraphTests.Graphs>
{
    protected override Task<IKnowledgeGraph> CreateAsync(GraphSnapshot snapshot) => graphs.OfAsync(snapshot);

    public sealed class Graphs : IDisposable
    {
        private readonly TemporaryFolder _folder = new();
        private readonly ConcurrentDictionary<GraphSnapshot, Task<IKnowledgeGraph>> _graphs = new(ReferenceEqualityComparer.Instance);
        private int _files;

        public Task<IKnowledgeGraph> OfAsync(GraphSnapshot snapshot) => _graphs.GetOrAdd(snapshot, async s =>
        {
            var file = _folder[$"{Interlocked.Increment(ref _files)}.db"];
            await using var store = await SqliteGraphStore.OpenAsync(file);
            await store.WriteAsync(
                GraphChange.Between(GraphSnapshot.Empty, s, StoredGraphs.SourcesOf(s)), 0, null, CancellationToken.None);
            using var current = new CurrentGraph(store);
            return await current.RefreshAsync(CancellationToken.None);
        });

        public void Dispose() => _folder.Dispose();
    }
}
