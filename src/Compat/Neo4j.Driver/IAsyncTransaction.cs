namespace Neo4j.Driver;

/// <summary>A transaction. Disposed before it is committed, it is rolled back. Not thread-safe.</summary>
public interface IAsyncTransaction : IAsyncQueryRunner
{
    /// <summary>The settings of the transaction.</summary>
    TransactionConfig TransactionConfig { get; }

    /// <summary>Makes the changes durable and visible to others.</summary>
    /// <exception cref="TransactionClosedException">The transaction has ended.</exception>
    /// <exception cref="ServiceUnavailableException">The connection broke; whether the server committed is unknown.</exception>
    Task CommitAsync();

    /// <summary>Undoes all changes.</summary>
    /// <exception cref="TransactionClosedException">The transaction was committed.</exception>
    Task RollbackAsync();
}
