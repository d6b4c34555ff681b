namespace Neo4j.Driver;

/// <summary>What the server says about a result once all of it was read or left out.</summary>
public interface IResultSummary
{
    /// <summary>The statement.</summary>
    Query Query { get; }

    /// <summary>What was changed.</summary>
    ICounters Counters { get; }

    /// <summary>Whether the statement reads, writes or changes the schema.</summary>
    QueryType QueryType { get; }

    /// <summary>Whether there is a <see cref="Plan"/>: after <c>EXPLAIN</c> and <c>PROFILE</c>.</summary>
    bool HasPlan { get; }

    /// <summary>The plan of execution; <see langword="null"/> when none was asked for.</summary>
    IPlan? Plan { get; }

    /// <summary>Warnings and hints.</summary>
    IList<INotification> Notifications { get; }

    /// <summary>The time until the first row was ready, by the server's clock.</summary>
    TimeSpan ResultAvailableAfter { get; }

    /// <summary>The time until the last row was read, by the server's clock.</summary>
    TimeSpan ResultConsumedAfter { get; }

    /// <summary>The server that answered.</summary>
    IServerInfo Server { get; }

    /// <summary>The database that answered.</summary>
    IDatabaseInfo Database { get; }
}
