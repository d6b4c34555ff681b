namespace Neo4j.Driver;

/// <summary>
/// A Neo4j server or cluster with a pool of connections to it. Thread-safe and costly to create: one for each application,
/// disposed at its end.
/// </summary>
public interface IDriver : IDisposable, IAsyncDisposable
{
    /// <summary>The settings the driver was created with.</summary>
    Config Config { get; }

    /// <summary>Whether connections are encrypted.</summary>
    bool Encrypted { get; }

    /// <summary>Opens a session for writing to the user's home database. A session takes a connection only while it works.</summary>
    IAsyncSession AsyncSession();

    /// <summary>Opens a session. A session takes a connection only while it works.</summary>
    /// <param name="action">Sets database, access mode, bookmarks and fetch size.</param>
    IAsyncSession AsyncSession(Action<SessionConfigBuilder> action);

    /// <summary>Closes all connections. The driver cannot be used afterwards.</summary>
    Task CloseAsync();

    /// <summary>Connects, authenticates and makes one round trip.</summary>
    /// <exception cref="ServiceUnavailableException">No server answers at the address.</exception>
    /// <exception cref="AuthenticationException">The credentials were refused.</exception>
    Task VerifyConnectivityAsync();

    /// <summary>As <see cref="VerifyConnectivityAsync"/>, but says <see langword="false"/> where that throws.</summary>
    Task<bool> TryVerifyConnectivityAsync();

    /// <summary>Makes one round trip and says which server answered, and in which version of the protocol.</summary>
    Task<IServerInfo> GetServerInfoAsync();

    /// <summary>Prepares a statement that runs in a managed transaction of its own, with retries, and returns all its rows at once.</summary>
    /// <param name="cypher">The statement; values go into parameters, never into this text.</param>
    IExecutableQuery<IRecord, IRecord> ExecutableQuery(string cypher);
}
