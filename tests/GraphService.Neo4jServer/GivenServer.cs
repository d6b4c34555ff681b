namespace GraphService.Neo4jServer;

/// <summary>A server that somebody else runs: <c>NEO4J_URI</c> and <c>NEO4J_PASSWORD</c>.</summary>
internal sealed class GivenServer(string uri) : IServerHost
{
    public string? Missing => null;

    public string Uri => uri;

    public string Password => Environment.GetEnvironmentVariable("NEO4J_PASSWORD") ?? "neo4j";

    public Task StartAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
