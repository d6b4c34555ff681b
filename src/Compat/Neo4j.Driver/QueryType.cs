namespace Neo4j.Driver;

/// <summary>What a statement does.</summary>
public enum QueryType
{
    /// <summary>The server did not say.</summary>
    Unknown,

    /// <summary>Reads only.</summary>
    ReadOnly,

    /// <summary>Reads and writes.</summary>
    ReadWrite,

    /// <summary>Writes only.</summary>
    WriteOnly,

    /// <summary>Changes indexes or constraints.</summary>
    SchemaWrite,
}
