using GraphService.Domain;
using GraphService.KnowledgeGraphContract;

namespace GraphService.Sqlite.Tests;

/// <summary>The contract of stores, on SQLite.</summary>
public sealed class SqliteGraphStoreTests : GraphStoreContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    protected override async Task<IGraphStore> CreateAsync() => await SqliteGraphStore.OpenAsync(_folder["graph.db"]);

    protected override async Task<IGraphStore> OpenAgainAsync(IGraphStore store) => await SqliteGraphStore.OpenAsync(store.Description);
}
