namespace Neo4j.Driver;

/// <summary>What a session's transactions do; a cluster is asked for a fitting server.</summary>
public enum AccessMode
{
    /// <summary>Read only.</summary>
    Read,

    /// <summary>Read and write.</summary>
    Write,
}
