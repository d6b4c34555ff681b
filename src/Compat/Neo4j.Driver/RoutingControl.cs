namespace Neo4j.Driver;

/// <summary>Which members of a cluster may answer a query.</summary>
public enum RoutingControl
{
    /// <summary>Those that write.</summary>
    Writers,

    /// <summary>Those that read.</summary>
    Readers,
}
