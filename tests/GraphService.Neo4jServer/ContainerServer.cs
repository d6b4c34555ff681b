using Testcontainers.Neo4j;

namespace GraphService.Neo4jServer;

/// <summary>A server in a container. Compiled only with <c>-p:OfficialPackages=true</c>.</summary>
internal sealed class ContainerServer : IServerHost
{
    private readonly Neo4jContainer _container = new Neo4jBuilder().WithImage("neo4j:5.26").WithEnvironment("NEO4J_AUTH", $"neo4j/{LocalServer.InitialPassword}").Build();

    public string? Missing => null;

    public string Uri => _container.GetConnectionString();

    public string Password => LocalServer.InitialPassword;

    public Task StartAsync() => _container.StartAsync();

    public ValueTask DisposeAsync() => _container.DisposeAsync();
}

/// <summary>Prefers a container to the files of <c>../shared</c>.</summary>
public sealed partial class Neo4jServer
{
    static partial void PreferContainer(ref IServerHost host) => host = new ContainerServer();
}
