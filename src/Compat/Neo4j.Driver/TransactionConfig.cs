namespace Neo4j.Driver;

/// <summary>The settings of a transaction. Made by <see cref="TransactionConfigBuilder"/>.</summary>
public sealed class TransactionConfig
{
    internal static readonly TransactionConfig Default = new();

    internal TransactionConfig()
    {
    }

    /// <summary>After this time the server ends the transaction; its own setting when <see langword="null"/>, never when zero.</summary>
    public TimeSpan? Timeout { get; internal set; }

    /// <summary>What the server's list of transactions and its query log show beside the transaction.</summary>
    public IDictionary<string, object?> Metadata { get; internal set; } = new Dictionary<string, object?>();
}
