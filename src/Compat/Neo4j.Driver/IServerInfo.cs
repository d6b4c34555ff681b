namespace Neo4j.Driver;

/// <summary>The server that answered.</summary>
public interface IServerInfo
{
    /// <summary>Host and port.</summary>
    string Address { get; }

    /// <summary>The version of the Bolt protocol, such as <c>5.8</c>.</summary>
    string ProtocolVersion { get; }

    /// <summary>The server's product and version, such as <c>Neo4j/5.26.0</c>.</summary>
    string Agent { get; }
}
