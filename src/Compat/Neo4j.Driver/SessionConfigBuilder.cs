namespace Neo4j.Driver;

/// <summary>Changes the default settings of a session: see <see cref="SessionConfig"/> for meaning and defaults.</summary>
public sealed class SessionConfigBuilder
{
    private readonly SessionConfig _config = new();

    internal SessionConfigBuilder()
    {
    }

    /// <summary>Sets <see cref="SessionConfig.Database"/>. Naming it saves the server a look-up.</summary>
    public SessionConfigBuilder WithDatabase(string database)
    {
        ArgumentException.ThrowIfNullOrEmpty(database);
        _config.Database = database;
        return this;
    }

    /// <summary>Sets <see cref="SessionConfig.DefaultAccessMode"/>.</summary>
    public SessionConfigBuilder WithDefaultAccessMode(AccessMode defaultAccessMode)
    {
        _config.DefaultAccessMode = defaultAccessMode;
        return this;
    }

    /// <summary>Sets <see cref="SessionConfig.Bookmarks"/>.</summary>
    public SessionConfigBuilder WithBookmarks(params Bookmarks[] bookmarks)
    {
        _config.Bookmarks = bookmarks;
        return this;
    }

    /// <summary>Sets <see cref="SessionConfig.FetchSize"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Zero, or below <see cref="Config.Infinite"/>.</exception>
    public SessionConfigBuilder WithFetchSize(long size)
    {
        _config.FetchSize = CheckedFetchSize(size);
        return this;
    }

    internal SessionConfig Build() => _config;

    internal static long CheckedFetchSize(long size) => size is 0 or < Config.Infinite
        ? throw new ArgumentOutOfRangeException(nameof(size), size, "The fetch size must be at least one row, or Config.Infinite.")
        : size;
}
