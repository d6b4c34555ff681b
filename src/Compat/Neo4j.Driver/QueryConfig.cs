namespace Neo4j.Driver;

/// <summary>The settings of <see cref="IDriver.ExecutableQuery"/>. Immutable.</summary>
public class QueryConfig
{
    /// <summary>Settings for one query.</summary>
    /// <param name="routing">Whether the query writes or only reads.</param>
    /// <param name="database">The database; <see langword="null"/> stands for the user's home database.</param>
    /// <param name="enableBookmarkManager">Whether the query sees the changes of the driver's earlier ones.</param>
    /// <param name="transactionConfig">The settings of the transaction.</param>
    public QueryConfig(
        RoutingControl routing = RoutingControl.Writers,
        string? database = null,
        bool enableBookmarkManager = true,
        TransactionConfig? transactionConfig = null)
    {
        Routing = routing;
        Database = database;
        EnableBookmarkManager = enableBookmarkManager;
        TransactionConfig = transactionConfig ?? TransactionConfig.Default;
    }

    /// <summary>Whether the query writes or only reads.</summary>
    public RoutingControl Routing { get; }

    /// <summary>The database; <see langword="null"/> stands for the user's home database.</summary>
    public string? Database { get; }

    /// <summary>Whether the query sees the changes of the driver's earlier ones.</summary>
    public bool EnableBookmarkManager { get; }

    /// <summary>The settings of the transaction.</summary>
    public TransactionConfig TransactionConfig { get; }
}
