using GraphService.Domain;
using GraphService.Graph;
using GraphService.KnowledgeGraphContract;

namespace GraphService.Neo4j.Tests;

/// <summary>Graphs answered by Cypher from the test server's one database, which holds the last one asked for.</summary>
public sealed class CypherGraphs : IAsyncDisposable
{
    private Neo4jGraphStore? _store;
    private IKnowledgeGraph? _graph;
    private GraphSnapshot _present = GraphSnapshot.Empty;
    private long _revision;

    internal async Task<IKnowledgeGraph> OfAsync(TestServer server, GraphSnapshot snapshot)
    {
        _store ??= await Database.EmptyAsync(server);
        if (!ReferenceEquals(snapshot, _present))
        {
            var kept = _present.Sources.Intersect(snapshot.Sources).ToHashSet();
            _revision = await _store.WriteAsync(
                GraphChange.Between(_present, snapshot, new(
                    [.. snapshot.Sources.Where(s => !kept.Contains(s)).Select(s => new StoredSource(s, StoredGraphs.ClaimsOf(s)))],
                    [.. _present.Sources.Select(s => s.Id).Except(snapshot.Sources.Select(s => s.Id)).Select(id => id.Value)])),
                _revision, null, CancellationToken.None);
            _present = snapshot;
        }

        return _graph ??= await OpenAsync(_store);
    }

    internal static Task<Neo4jKnowledgeGraph> OpenAsync(Neo4jGraphStore store, QueryLimits? limits = null) =>
        Neo4jKnowledgeGraph.OpenAsync(store, part => new KnowledgeGraph(part), limits ?? new(), CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        if (_store is not null)
            await _store.DisposeAsync();
    }
}
