namespace Neo4j.Driver.Internal.Connections;

/// <summary>Learns what goes wrong with servers, and decides what sessions are told.</summary>
internal interface IServerWatch
{
    /// <summary>A connection broke.</summary>
    Neo4jException OnLost(ServerAddress address, Exception cause);

    /// <summary>A server refused something.</summary>
    Neo4jException OnFailure(ServerAddress address, Neo4jException failure);
}
