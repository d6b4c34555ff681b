using Neo4j.Driver;

namespace GraphService.Neo4j.Tests;

/// <summary>The test server's database, emptied.</summary>
internal static class Database
{
    /// <summary>An empty store.</summary>
    public static async Task<Neo4jGraphStore> EmptyAsync(TestServer server)
    {
        await server.StartAsync();
        await using var driver = Connect(server);
        await using var session = driver.AsyncSession(_ => { });
        await (await session.RunAsync("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS")).ConsumeAsync();
        return await OpenAsync(server);
    }

    public static async Task<Neo4jGraphStore> OpenAsync(TestServer server) =>
        await Neo4jGraphStore.OpenAsync(new Uri(server.Uri), AuthTokens.Basic(server.User, server.Password), CancellationToken.None);

    public static IDriver Connect(TestServer server) => GraphDatabase.Driver(server.Uri, AuthTokens.Basic(server.User, server.Password), _ => { });
}
