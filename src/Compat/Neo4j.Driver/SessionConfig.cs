namespace Neo4j.Driver;

/// <summary>The settings of a session. Made by <see cref="SessionConfigBuilder"/>.</summary>
public sealed class SessionConfig
{
    internal SessionConfig()
    {
    }

    /// <summary>The database; <see langword="null"/> stands for the user's home database.</summary>
    public string? Database { get; internal set; }

    /// <summary>What <see cref="IAsyncQueryRunner.RunAsync(string)"/> and <see cref="IAsyncSession.BeginTransactionAsync()"/> do.</summary>
    public AccessMode DefaultAccessMode { get; internal set; } = AccessMode.Write;

    /// <summary>The transactions whose changes must be visible to this session's first one.</summary>
    public IEnumerable<Bookmarks>? Bookmarks { get; internal set; }

    /// <summary>Rows asked for at a time; <see langword="null"/> stands for the driver's setting.</summary>
    public long? FetchSize { get; internal set; }
}
