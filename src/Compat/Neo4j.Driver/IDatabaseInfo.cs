namespace Neo4j.Driver;

/// <summary>The database that answered.</summary>
public interface IDatabaseInfo
{
    /// <summary>The database's name.</summary>
    string Name { get; }
}
