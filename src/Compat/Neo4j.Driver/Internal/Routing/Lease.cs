using Neo4j.Driver.Internal.Connections;

namespace Neo4j.Driver.Internal.Routing;

/// <summary>A connection that a session has taken, to be given back once.</summary>
internal sealed class Lease(BoltConnection connection, ConnectionPool pool, string? database)
{
    private bool _released;

    public BoltConnection Connection => connection;

    /// <summary>The database to name in requests; <see langword="null"/> lets the server choose the user's.</summary>
    public string? Database => database;

    public ValueTask ReleaseAsync()
    {
        if (_released) return ValueTask.CompletedTask;
        _released = true;
        return pool.ReleaseAsync(connection);
    }
}
