using Neo4j.Driver.Internal.Bolt;
using Neo4j.Driver.Internal.Results;
using Neo4j.Driver.Internal.Routing;

namespace Neo4j.Driver.Internal.Sessions;

/// <summary>A chain of transactions by bookmarks. Holds a connection only while a transaction or result is open.</summary>
internal sealed class AsyncSession(IConnectionSource source, SessionConfig config, Config driverConfig, RetryPolicy retries) : QueryRunner, IAsyncSession
{
    private readonly Func<FetchSize> _newFetchSize = config.FetchSize is { } size
        ? () => new(size, isGiven: true)
        : () => new(driverConfig.FetchSize, driverConfig.FetchSizeWasSet);
    private AsyncTransaction? _transaction;
    private ResultCursor? _result;
    private Bookmarks _bookmarks = Bookmarks.From([.. config.Bookmarks ?? []]);
    private bool _closed;

    public Bookmarks LastBookmarks => _bookmarks;

    public SessionConfig SessionConfig => config;

    protected override bool IsDone => _closed;

    public Task<IAsyncTransaction> BeginTransactionAsync() => BeginTransactionAsync(TransactionConfig.Default);

    public Task<IAsyncTransaction> BeginTransactionAsync(Action<TransactionConfigBuilder> action) =>
        BeginTransactionAsync(TransactionConfigBuilder.Build(action));

    public Task<TResult> ExecuteReadAsync<TResult>(
        Func<IAsyncQueryRunner, Task<TResult>> work, Action<TransactionConfigBuilder>? action = null) =>
        ExecuteAsync(AccessMode.Read, work, TransactionConfigBuilder.Build(action), CancellationToken.None);

    public Task ExecuteReadAsync(Func<IAsyncQueryRunner, Task> work, Action<TransactionConfigBuilder>? action = null) =>
        ExecuteReadAsync(WithoutResult(work), action);

    public Task<TResult> ExecuteWriteAsync<TResult>(
        Func<IAsyncQueryRunner, Task<TResult>> work, Action<TransactionConfigBuilder>? action = null) =>
        ExecuteAsync(AccessMode.Write, work, TransactionConfigBuilder.Build(action), CancellationToken.None);

    public Task ExecuteWriteAsync(Func<IAsyncQueryRunner, Task> work, Action<TransactionConfigBuilder>? action = null) =>
        ExecuteWriteAsync(WithoutResult(work), action);

    public override Task<IResultCursor> RunAsync(Query query) => RunAsync(query, TransactionConfig.Default);

    public Task<IResultCursor> RunAsync(string query, Action<TransactionConfigBuilder> action) => RunAsync(new Query(query), action);

    public Task<IResultCursor> RunAsync(string query, IDictionary<string, object?> parameters, Action<TransactionConfigBuilder> action) =>
        RunAsync(new Query(query, parameters), action);

    public Task<IResultCursor> RunAsync(Query query, Action<TransactionConfigBuilder> action) =>
        RunAsync(query, TransactionConfigBuilder.Build(action));

    public Task CloseAsync() => DisposeAsync().AsTask();

    /// <summary>Repeats a unit of work until it is committed or fails for good.</summary>
    public Task<TResult> ExecuteAsync<TResult>(
        AccessMode mode, Func<IAsyncQueryRunner, Task<TResult>> work, TransactionConfig transactionConfig, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        return retries.RunAsync(() => AttemptAsync(mode, work, transactionConfig, cancellationToken), cancellationToken);
    }

    public override async ValueTask DisposeAsync()
    {
        if (_closed) return;
        _closed = true;
        if (_transaction is { } transaction) await transaction.DisposeAsync().ConfigureAwait(false);
        await FinishResultAsync(CancellationToken.None).ConfigureAwait(false);
    }

    private static Func<IAsyncQueryRunner, Task<bool>> WithoutResult(Func<IAsyncQueryRunner, Task> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        return async runner =>
        {
            await work(runner).ConfigureAwait(false);
            return true;
        };
    }

    private async Task<TResult> AttemptAsync<TResult>(
        AccessMode mode, Func<IAsyncQueryRunner, Task<TResult>> work, TransactionConfig transactionConfig, CancellationToken cancellationToken)
    {
        var transaction = await OpenAsync(mode, transactionConfig, cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            var result = await work(transaction).ConfigureAwait(false);
            await transaction.CommitAsync().ConfigureAwait(false);
            return result;
        }
    }

    private async Task<IAsyncTransaction> BeginTransactionAsync(TransactionConfig transactionConfig)
    {
        var transaction = await OpenAsync(config.DefaultAccessMode, transactionConfig, CancellationToken.None).ConfigureAwait(false);
        await transaction.BeginAsync().ConfigureAwait(false);
        return transaction;
    }

    private async Task<AsyncTransaction> OpenAsync(AccessMode mode, TransactionConfig transactionConfig, CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken).ConfigureAwait(false);
        var lease = await AcquireAsync(mode, transactionConfig, cancellationToken).ConfigureAwait(false);
        try
        {
            var extra = TransactionExtra.For(mode, lease.Database, _bookmarks, transactionConfig);
            return _transaction = new AsyncTransaction(lease, extra, transactionConfig, _newFetchSize, OnEnded, cancellationToken);
        }
        catch
        {
            await lease.ReleaseAsync().ConfigureAwait(false);
            throw;
        }
    }

    private async Task<IResultCursor> RunAsync(Query query, TransactionConfig transactionConfig)
    {
        await PrepareAsync(CancellationToken.None).ConfigureAwait(false);
        var lease = await AcquireAsync(config.DefaultAccessMode, transactionConfig, CancellationToken.None).ConfigureAwait(false);
        try
        {
            var extra = TransactionExtra.For(config.DefaultAccessMode, lease.Database, _bookmarks, transactionConfig);
            var stream = new ResultStream(lease.Connection, query, extra, _newFetchSize(), inTransaction: false, finished =>
            {
                Remember(finished.Trailer.Text("bookmark"));
                return lease.ReleaseAsync();
            });
            await stream.StartAsync(CancellationToken.None).ConfigureAwait(false);
            return _result = new ResultCursor(stream);
        }
        catch
        {
            await lease.ReleaseAsync().ConfigureAwait(false);
            throw;
        }
    }

    private async ValueTask<Lease> AcquireAsync(AccessMode mode, TransactionConfig transactionConfig, CancellationToken cancellationToken)
    {
        var lease = await source.AcquireAsync(mode, config.Database, _bookmarks, cancellationToken).ConfigureAwait(false);
        // A server that does not keep the time limit itself is waited for no longer than it takes to connect to another.
        if (transactionConfig.Timeout is { } timeout && timeout > TimeSpan.Zero)
            lease.Connection.AnswerTimeout = timeout + driverConfig.ConnectionTimeout;
        return lease;
    }

    private ValueTask PrepareAsync(CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_closed, typeof(IAsyncSession));
        return _transaction is null
            ? FinishResultAsync(cancellationToken)
            : throw new ClientException("The session's last transaction is still open; commit or roll it back, or use another session.");
    }

    private async ValueTask FinishResultAsync(CancellationToken cancellationToken)
    {
        if (_result is not { } result) return;
        await result.CloseAsync(cancellationToken).ConfigureAwait(false);
        _result = null;
    }

    private void OnEnded(AsyncTransaction transaction, string? bookmark)
    {
        _transaction = null;
        Remember(bookmark);
    }

    private void Remember(string? bookmark)
    {
        if (!string.IsNullOrEmpty(bookmark)) _bookmarks = Bookmarks.From(bookmark);
    }
}
