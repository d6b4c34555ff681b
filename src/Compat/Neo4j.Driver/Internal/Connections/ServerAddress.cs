using System.Globalization;
using System.Net;

namespace Neo4j.Driver.Internal.Connections;

/// <summary>Host and port of a server.</summary>
internal readonly record struct ServerAddress(string Host, int Port)
{
    private const int DefaultPort = 7687;

    public static ServerAddress From(Uri uri) => new(uri.DnsSafeHost, uri.Port < 0 ? DefaultPort : uri.Port);

    /// <summary>Reads what a routing table names: <c>host:port</c>, <c>[v6]:port</c> or a host alone.</summary>
    public static ServerAddress Parse(string text) => Uri.TryCreate($"bolt://{text}", UriKind.Absolute, out var uri)
        ? From(uri)
        : throw new ProtocolException($"The server's routing table names '{text}', which is no address.");

    public override string ToString() => Host.Contains(':', StringComparison.Ordinal) && IPAddress.TryParse(Host, out _)
        ? string.Create(CultureInfo.InvariantCulture, $"[{Host}]:{Port}")
        : string.Create(CultureInfo.InvariantCulture, $"{Host}:{Port}");
}
