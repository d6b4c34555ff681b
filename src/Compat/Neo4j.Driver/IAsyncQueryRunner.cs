namespace Neo4j.Driver;

/// <summary>Runs statements: a session (each in a transaction of its own) or a transaction.</summary>
public interface IAsyncQueryRunner : IAsyncDisposable, IDisposable
{
    /// <summary>Runs a statement without parameters.</summary>
    /// <exception cref="TransactionClosedException">The transaction has ended.</exception>
    /// <exception cref="Neo4jException">The server refused the statement.</exception>
    Task<IResultCursor> RunAsync(string query);

    /// <summary>Runs a statement whose parameters are the properties of an object.</summary>
    /// <inheritdoc cref="RunAsync(string)"/>
    Task<IResultCursor> RunAsync(string query, object parameters);

    /// <summary>Runs a statement with parameters.</summary>
    /// <inheritdoc cref="RunAsync(string)"/>
    Task<IResultCursor> RunAsync(string query, IDictionary<string, object?> parameters);

    /// <summary>Runs a statement.</summary>
    /// <inheritdoc cref="RunAsync(string)"/>
    Task<IResultCursor> RunAsync(Query query);
}
