namespace Neo4j.Driver.Internal.Connections;

/// <summary>What every connection of a driver needs to know.</summary>
/// <param name="AuthToken">Who connects.</param>
/// <param name="Config">The driver's settings.</param>
/// <param name="Trust">Which certificates are accepted; <see langword="null"/> for connections in clear text.</param>
/// <param name="RoutingContext">What HELLO tells a cluster; <see langword="null"/> for <c>bolt://</c>.</param>
/// <param name="Log">Where events go.</param>
internal sealed record ConnectionSettings(
    AuthToken AuthToken,
    Config Config,
    TrustManager? Trust,
    IReadOnlyDictionary<string, object?>? RoutingContext,
    DriverLog Log);
