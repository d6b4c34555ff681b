namespace Neo4j.Driver;

/// <summary>Changes the default settings of a driver: see <see cref="Config"/> for meaning and defaults.</summary>
public sealed class ConfigBuilder
{
    private readonly Config _default = new();
    private int? _maxConnectionPoolSize;
    private TimeSpan? _connectionAcquisitionTimeout;
    private TimeSpan? _connectionTimeout;
    private TimeSpan? _maxTransactionRetryTime;
    private TimeSpan? _connectionIdleTimeout;
    private TimeSpan? _maxConnectionLifetime;
    private TimeSpan? _connectionLivenessThreshold;
    private long? _fetchSize;
    private string? _userAgent;
    private EncryptionLevel? _encryptionLevel;
    private TrustManager? _trustManager;
    private ILogger? _logger;

    internal ConfigBuilder()
    {
    }

    /// <summary>Sets <see cref="Config.MaxConnectionPoolSize"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Zero, or below <see cref="Config.Infinite"/>.</exception>
    public ConfigBuilder WithMaxConnectionPoolSize(int size)
    {
        if (size is 0 or < Config.Infinite)
            throw new ArgumentOutOfRangeException(nameof(size), size, "The pool must hold at least one connection, or Config.Infinite.");
        _maxConnectionPoolSize = size;
        return this;
    }

    /// <summary>Sets <see cref="Config.ConnectionAcquisitionTimeout"/>.</summary>
    public ConfigBuilder WithConnectionAcquisitionTimeout(TimeSpan timeSpan)
    {
        _connectionAcquisitionTimeout = timeSpan;
        return this;
    }

    /// <summary>Sets <see cref="Config.ConnectionTimeout"/>.</summary>
    public ConfigBuilder WithConnectionTimeout(TimeSpan timeSpan)
    {
        _connectionTimeout = timeSpan;
        return this;
    }

    /// <summary>Sets <see cref="Config.MaxTransactionRetryTime"/>.</summary>
    public ConfigBuilder WithMaxTransactionRetryTime(TimeSpan time)
    {
        _maxTransactionRetryTime = time;
        return this;
    }

    /// <summary>Sets <see cref="Config.ConnectionIdleTimeout"/>.</summary>
    public ConfigBuilder WithConnectionIdleTimeout(TimeSpan timeSpan)
    {
        _connectionIdleTimeout = timeSpan;
        return this;
    }

    /// <summary>Sets <see cref="Config.MaxConnectionLifetime"/>.</summary>
    public ConfigBuilder WithMaxConnectionLifetime(TimeSpan timeSpan)
    {
        _maxConnectionLifetime = timeSpan;
        return this;
    }

    /// <summary>Sets <see cref="Config.ConnectionLivenessThreshold"/>.</summary>
    public ConfigBuilder WithConnectionLivenessThreshold(TimeSpan timeSpan)
    {
        _connectionLivenessThreshold = timeSpan;
        return this;
    }

    /// <summary>Sets <see cref="Config.FetchSize"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Zero, or below <see cref="Config.Infinite"/>.</exception>
    public ConfigBuilder WithFetchSize(long size)
    {
        _fetchSize = SessionConfigBuilder.CheckedFetchSize(size);
        return this;
    }

    /// <summary>Sets <see cref="Config.UserAgent"/>.</summary>
    public ConfigBuilder WithUserAgent(string userAgent)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(userAgent);
        _userAgent = userAgent;
        return this;
    }

    /// <summary>Sets <see cref="Config.EncryptionLevel"/>; only for the schemes <c>bolt</c> and <c>neo4j</c>.</summary>
    public ConfigBuilder WithEncryptionLevel(EncryptionLevel level)
    {
        _encryptionLevel = level;
        return this;
    }

    /// <summary>Sets <see cref="Config.TrustManager"/>; only for the schemes <c>bolt</c> and <c>neo4j</c>.</summary>
    public ConfigBuilder WithTrustManager(TrustManager manager)
    {
        ArgumentNullException.ThrowIfNull(manager);
        _trustManager = manager;
        return this;
    }

    /// <summary>Sets <see cref="Config.Logger"/>.</summary>
    public ConfigBuilder WithLogger(ILogger logger)
    {
        _logger = logger;
        return this;
    }

    internal Config Build() => new()
    {
        MaxConnectionPoolSize = _maxConnectionPoolSize ?? _default.MaxConnectionPoolSize,
        ConnectionAcquisitionTimeout = _connectionAcquisitionTimeout ?? _default.ConnectionAcquisitionTimeout,
        ConnectionTimeout = _connectionTimeout ?? _default.ConnectionTimeout,
        MaxTransactionRetryTime = _maxTransactionRetryTime ?? _default.MaxTransactionRetryTime,
        ConnectionIdleTimeout = _connectionIdleTimeout ?? _default.ConnectionIdleTimeout,
        MaxConnectionLifetime = _maxConnectionLifetime ?? _default.MaxConnectionLifetime,
        ConnectionLivenessThreshold = _connectionLivenessThreshold,
        FetchSize = _fetchSize ?? _default.FetchSize,
        UserAgent = _userAgent ?? _default.UserAgent,
        EncryptionLevel = _encryptionLevel ?? _default.EncryptionLevel,
        TrustManager = _trustManager,
        Logger = _logger,
        FetchSizeWasSet = _fetchSize.HasValue,
        EncryptionWasSet = _encryptionLevel.HasValue || _trustManager is not null,
    };
}
