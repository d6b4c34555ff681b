using System.Diagnostics;
using Neo4j.Driver.Internal.Bolt;
using Neo4j.Driver.Internal.Connections;

namespace Neo4j.Driver.Internal.Routing;

/// <summary>Which servers of a cluster have a database, and for what. Immutable.</summary>
internal sealed record RoutingTable(string? Database, ServerAddress[] Routers, ServerAddress[] Readers, ServerAddress[] Writers, TimeSpan Lifetime)
{
    private readonly long _loaded = Stopwatch.GetTimestamp();

    public static RoutingTable Empty { get; } = new(null, [], [], [], TimeSpan.Zero);

    public bool IsFresh => Stopwatch.GetElapsedTime(_loaded) < Lifetime;

    /// <summary>Reads the answer to ROUTE.</summary>
    public static RoutingTable From(IReadOnlyDictionary<string, object?> metadata)
    {
        var table = metadata.Map("rt") ?? throw new ProtocolException("The server answered ROUTE without a routing table.");
        var servers = table.List("servers").OfType<IReadOnlyDictionary<string, object?>>().ToArray();
        ServerAddress[] Of(string role) =>
            [.. servers.Where(server => server.Text("role") == role).SelectMany(server => server.Texts("addresses")).Select(ServerAddress.Parse).Distinct()];
        return new RoutingTable(
            table.Text("db"), Of("ROUTE"), Of("READ"), Of("WRITE"), TimeSpan.FromSeconds(Math.Clamp(table.Number("ttl"), 0, int.MaxValue)));
    }

    public ServerAddress[] For(AccessMode mode) => mode == AccessMode.Read ? Readers : Writers;

    public RoutingTable Without(ServerAddress address) => this with
    {
        Routers = [.. Routers.Where(each => each != address)],
        Readers = [.. Readers.Where(each => each != address)],
        Writers = [.. Writers.Where(each => each != address)],
    };

    public RoutingTable WithoutWriter(ServerAddress address) => this with { Writers = [.. Writers.Where(each => each != address)] };
}
