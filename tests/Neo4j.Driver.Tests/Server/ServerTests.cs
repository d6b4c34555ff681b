using GraphService.Neo4jServer;

namespace Neo4j.Driver.Tests.Server;

/// <summary>Tests against a real server; each class of them has a label of its own for its nodes.</summary>
public abstract class ServerTests(Neo4jServer server) : IAsyncLifetime
{
    protected Neo4jServer Neo4j => server;

    protected IDriver Driver { get; private set; } = null!;

    public virtual async ValueTask InitializeAsync()
    {
        await server.StartAsync();
        Driver = Connect();
        await Driver.ExecutableQuery("MATCH (n) DETACH DELETE n").ExecuteAsync();
    }

    public virtual async ValueTask DisposeAsync()
    {
        if (Driver is not null) await Driver.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected IDriver Connect(Action<ConfigBuilder>? configure = null, string? uri = null) =>
        GraphDatabase.Driver(uri ?? server.Uri, AuthTokens.Basic(server.User, server.Password), configure);

    protected async Task<T> ReadAsync<T>(string cypher, object? parameters = null)
    {
        var (records, _, _) = await Driver.ExecutableQuery(cypher).WithParameters(parameters ?? new { }).ExecuteAsync();
        return records.Single()[0].As<T>();
    }
}
