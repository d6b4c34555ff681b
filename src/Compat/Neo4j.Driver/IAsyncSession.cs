namespace Neo4j.Driver;

/// <summary>
/// A chain of transactions, each seeing the changes of those before. Cheap to open. Not thread-safe: one for each task.
/// </summary>
public interface IAsyncSession : IAsyncQueryRunner
{
    /// <summary>The bookmarks of the last committed transaction, or those the session was opened with.</summary>
    Bookmarks LastBookmarks { get; }

    /// <summary>The settings of the session.</summary>
    SessionConfig SessionConfig { get; }

    /// <summary>Begins a transaction that the caller commits.</summary>
    /// <exception cref="ClientException">The session's last transaction has not ended.</exception>
    Task<IAsyncTransaction> BeginTransactionAsync();

    /// <summary>Begins a transaction with settings of its own.</summary>
    /// <inheritdoc cref="BeginTransactionAsync()"/>
    Task<IAsyncTransaction> BeginTransactionAsync(Action<TransactionConfigBuilder> action);

    /// <summary>Runs a unit of work in a read transaction, again after passing failures: the work must be repeatable.</summary>
    Task<TResult> ExecuteReadAsync<TResult>(Func<IAsyncQueryRunner, Task<TResult>> work, Action<TransactionConfigBuilder>? action = null);

    /// <inheritdoc cref="ExecuteReadAsync{TResult}"/>
    Task ExecuteReadAsync(Func<IAsyncQueryRunner, Task> work, Action<TransactionConfigBuilder>? action = null);

    /// <summary>
    /// Runs a unit of work in a write transaction and commits it; runs it again after passing failures for
    /// <see cref="Config.MaxTransactionRetryTime"/>: the work must be repeatable. A commit whose outcome is unknown is not repeated.
    /// </summary>
    Task<TResult> ExecuteWriteAsync<TResult>(Func<IAsyncQueryRunner, Task<TResult>> work, Action<TransactionConfigBuilder>? action = null);

    /// <inheritdoc cref="ExecuteWriteAsync{TResult}"/>
    Task ExecuteWriteAsync(Func<IAsyncQueryRunner, Task> work, Action<TransactionConfigBuilder>? action = null);

    /// <summary>Runs a statement in a transaction of its own that has settings of its own.</summary>
    Task<IResultCursor> RunAsync(string query, Action<TransactionConfigBuilder> action);

    /// <inheritdoc cref="RunAsync(string, Action{TransactionConfigBuilder})"/>
    Task<IResultCursor> RunAsync(string query, IDictionary<string, object?> parameters, Action<TransactionConfigBuilder> action);

    /// <inheritdoc cref="RunAsync(string, Action{TransactionConfigBuilder})"/>
    Task<IResultCursor> RunAsync(Query query, Action<TransactionConfigBuilder> action);

    /// <summary>Ends an open transaction and gives the connection back.</summary>
    Task CloseAsync();
}
