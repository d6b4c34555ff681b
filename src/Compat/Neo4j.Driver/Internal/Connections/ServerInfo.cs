namespace Neo4j.Driver.Internal.Connections;

/// <summary>Who answered.</summary>
internal sealed record ServerInfo(string Address, string ProtocolVersion, string Agent) : IServerInfo;
