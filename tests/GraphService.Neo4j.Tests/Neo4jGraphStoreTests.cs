using GraphService.Domain;
using GraphService.KnowledgeGraphContract;

namespace GraphService.Neo4j.Tests;

/// <summary>The contract of stores, on Neo4j.</summary>
public sealed class Neo4jGraphStoreTests(TestServer server) : GraphStoreContract
{
    protected override async Task<IGraphStore> CreateAsync() => await Database.EmptyAsync(server);

    protected override async Task<IGraphStore> OpenAgainAsync(IGraphStore store) => await Database.OpenAsync(server);
}
