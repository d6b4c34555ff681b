namespace Neo4j.Driver.Internal.Sessions;

/// <summary>Brings the forms in which statements are given down to one.</summary>
internal abstract class QueryRunner : IAsyncQueryRunner
{
    public Task<IResultCursor> RunAsync(string query) => RunAsync(new Query(query));

    public Task<IResultCursor> RunAsync(string query, object parameters) => RunAsync(new Query(query, parameters));

    public Task<IResultCursor> RunAsync(string query, IDictionary<string, object?> parameters) => RunAsync(new Query(query, parameters));

    public abstract Task<IResultCursor> RunAsync(Query query);

    public abstract ValueTask DisposeAsync();

    // Disposing must finish what was written (a session) or undo it (a transaction), and this form of it has no way but to wait;
    // on another thread, so that a caller's synchronization context cannot be waited for by itself.
    public void Dispose()
    {
        if (IsDone) return;
        Task.Run(() => DisposeAsync().AsTask()).GetAwaiter().GetResult();
    }

    protected abstract bool IsDone { get; }
}
