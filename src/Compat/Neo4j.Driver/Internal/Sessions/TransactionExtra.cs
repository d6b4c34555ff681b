namespace Neo4j.Driver.Internal.Sessions;

/// <summary>What BEGIN, and RUN outside a transaction, say beside the statement.</summary>
internal static class TransactionExtra
{
    public static readonly Dictionary<string, object?> None = [];

    public static Dictionary<string, object?> For(AccessMode mode, string? database, Bookmarks bookmarks, TransactionConfig config)
    {
        var extra = new Dictionary<string, object?>();
        if (bookmarks.Values is { Length: > 0 } values) extra["bookmarks"] = values;
        if (config.Timeout is { } timeout) extra["tx_timeout"] = (long)Math.Ceiling(timeout.TotalMilliseconds);
        if (config.Metadata.Count > 0) extra["tx_metadata"] = config.Metadata;
        if (mode == AccessMode.Read) extra["mode"] = "r";
        if (database is not null) extra["db"] = database;
        return extra;
    }
}
