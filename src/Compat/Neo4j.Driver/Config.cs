namespace Neo4j.Driver;

/// <summary>The settings of a driver. Made by <see cref="ConfigBuilder"/>.</summary>
public class Config
{
    /// <summary>No limit, for <see cref="MaxConnectionPoolSize"/> and <see cref="FetchSize"/>.</summary>
    public const int Infinite = -1;

    internal const string DriverName = "neo4j-dotnet-compatible/5.28";

    /// <summary>No limit, for durations.</summary>
    public static readonly TimeSpan InfiniteInterval = Timeout.InfiniteTimeSpan;

    internal Config()
    {
    }

    /// <summary>Connections to one server at a time: 100 by default, or <see cref="Infinite"/>.</summary>
    public int MaxConnectionPoolSize { get; internal init; } = 100;

    /// <summary>How long a session waits for a connection when all are in use: one minute by default.</summary>
    public TimeSpan ConnectionAcquisitionTimeout { get; internal init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long making a connection may take, with encryption and authentication: 30 seconds by default.</summary>
    public TimeSpan ConnectionTimeout { get; internal init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long managed transactions are tried again: 30 seconds by default.</summary>
    public TimeSpan MaxTransactionRetryTime { get; internal init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long an unused connection is kept: for ever by default.</summary>
    public TimeSpan ConnectionIdleTimeout { get; internal init; } = InfiniteInterval;

    /// <summary>The age at which a connection is replaced: one hour by default.</summary>
    public TimeSpan MaxConnectionLifetime { get; internal init; } = TimeSpan.FromHours(1);

    /// <summary>A connection unused for longer is tested by a round trip before it is used; never when <see langword="null"/>, the default.</summary>
    public TimeSpan? ConnectionLivenessThreshold { get; internal init; }

    /// <summary>Rows asked for at a time, or <see cref="Infinite"/>; when not set, 1,000 and more while rows are small.</summary>
    public long FetchSize { get; internal init; } = 1000;

    /// <summary>The name under which the server's logs list this client.</summary>
    public string UserAgent { get; internal init; } = DriverName;

    /// <summary>Whether connections are encrypted; decided by the address when that says <c>+s</c> or <c>+ssc</c>.</summary>
    public EncryptionLevel EncryptionLevel { get; internal init; } = EncryptionLevel.None;

    /// <summary>Decides which certificates are accepted; <see langword="null"/> stands for the system's authorities.</summary>
    public TrustManager? TrustManager { get; internal init; }

    /// <summary>Told what the driver does; never told secrets or the values of parameters.</summary>
    public ILogger? Logger { get; internal init; }

    internal bool EncryptionWasSet { get; init; }

    internal bool FetchSizeWasSet { get; init; }
}
