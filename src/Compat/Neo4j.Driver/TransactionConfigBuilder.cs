namespace Neo4j.Driver;

/// <summary>Changes the default settings of a transaction: see <see cref="TransactionConfig"/>.</summary>
public sealed class TransactionConfigBuilder
{
    private readonly TransactionConfig _config = new();

    internal TransactionConfigBuilder()
    {
    }

    /// <summary>Sets <see cref="TransactionConfig.Timeout"/>, rounded up to whole milliseconds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public TransactionConfigBuilder WithTimeout(TimeSpan? timeout)
    {
        if (timeout is { } value && value < TimeSpan.Zero)
            throw new ArgumentOutOfRangeException(nameof(timeout), timeout, "A transaction's time-out cannot be negative.");
        _config.Timeout = timeout;
        return this;
    }

    /// <summary>Sets <see cref="TransactionConfig.Metadata"/>.</summary>
    public TransactionConfigBuilder WithMetadata(IDictionary<string, object?> metadata)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        _config.Metadata = metadata;
        return this;
    }

    internal static TransactionConfig Build(Action<TransactionConfigBuilder>? action)
    {
        if (action is null) return TransactionConfig.Default;
        var builder = new TransactionConfigBuilder();
        action(builder);
        return builder._config;
    }
}
