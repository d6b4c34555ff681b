using Neo4j.Driver.Internal.Bolt;
using Neo4j.Driver.Internal.Connections;
using Neo4j.Driver.Internal.Results;
using Neo4j.Driver.Internal.Routing;

namespace Neo4j.Driver.Internal.Sessions;

/// <summary>A transaction on one connection. BEGIN goes out with the first statement, unless it is waited for.</summary>
internal sealed class AsyncTransaction : QueryRunner, IAsyncTransaction
{
    private readonly Lease _lease;
    private readonly Func<FetchSize> _newFetchSize;
    private readonly Action<AsyncTransaction, string?> _onEnded;
    private readonly CancellationToken _cancellationToken;
    private readonly Response _begin = new();
    private readonly List<ResultCursor> _cursors = [];
    private TransactionState _state = TransactionState.Open;
    private Exception? _failure;

    public AsyncTransaction(
        Lease lease, Dictionary<string, object?> extra, TransactionConfig config, Func<FetchSize> newFetchSize, Action<AsyncTransaction, string?> onEnded,
        CancellationToken cancellationToken)
    {
        (_lease, TransactionConfig, _newFetchSize, _onEnded, _cancellationToken) = (lease, config, newFetchSize, onEnded, cancellationToken);
        Connection.SendBegin(extra, _begin);
    }

    private enum TransactionState
    {
        Open,
        Failed,
        Committed,
        RolledBack,
    }

    public TransactionConfig TransactionConfig { get; }

    protected override bool IsDone => _state is TransactionState.Committed or TransactionState.RolledBack;

    private BoltConnection Connection => _lease.Connection;

    /// <summary>Waits until the server has begun the transaction.</summary>
    public async Task BeginAsync()
    {
        try
        {
            await Connection.FlushAsync(_cancellationToken).ConfigureAwait(false);
            await Connection.ReceiveAsync(_begin, _cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await EndAsync(TransactionState.RolledBack).ConfigureAwait(false);
            throw;
        }
    }

    public override async Task<IResultCursor> RunAsync(Query query)
    {
        ThrowIfEnded("run a statement in");
        var cursor = new ResultCursor(await StartAsync(query).ConfigureAwait(false));
        _cursors.RemoveAll(each => each.IsSpent);
        _cursors.Add(cursor);
        return cursor;
    }

    public async Task CommitAsync()
    {
        try
        {
            ThrowIfEnded("commit");
            await FinishResultsAsync().ConfigureAwait(false);
            ThrowIfEnded("commit");
            var commit = new Response();
            Connection.SendCommit(commit);
            await SendCommitAsync(commit).ConfigureAwait(false);
            await EndAsync(TransactionState.Committed, byMessage: true, commit.Metadata.Text("bookmark")).ConfigureAwait(false);
        }
        finally
        {
            await EndAsync(TransactionState.RolledBack).ConfigureAwait(false);
        }
    }

    public async Task RollbackAsync()
    {
        if (_state == TransactionState.Committed) ThrowIfEnded("roll back");
        if (_state == TransactionState.RolledBack) return;
        try
        {
            // With results on their way, or after a failure, the reset that comes with the release rolls back.
            if (_state == TransactionState.Open && !Connection.IsBroken && _cursors.TrueForAll(each => each.IsFinished))
            {
                var rollback = new Response();
                Connection.SendRollback(rollback);
                await Connection.FlushAsync(CancellationToken.None).ConfigureAwait(false);
                await Connection.ReceiveAsync(rollback, CancellationToken.None).ConfigureAwait(false);
                await EndAsync(TransactionState.RolledBack, byMessage: true).ConfigureAwait(false);
            }
        }
        finally
        {
            await EndAsync(TransactionState.RolledBack).ConfigureAwait(false);
        }
    }

    public override async ValueTask DisposeAsync()
    {
        if (IsDone) return;
        try
        {
            await RollbackAsync().ConfigureAwait(false);
        }
        catch (Neo4jException)
        {
            // Where the connection is lost, the server has rolled back by itself.
        }
    }

    private async Task<ResultStream> StartAsync(Query query)
    {
        try
        {
            var stream = new ResultStream(Connection, query, TransactionExtra.None, _newFetchSize(), inTransaction: true, RememberFailureAsync);
            await stream.StartAsync(_cancellationToken).ConfigureAwait(false);
            return stream;
        }
        catch (Exception failure) when (Connection.IsBroken || Connection.NeedsReset)
        {
            (_state, _failure) = (TransactionState.Failed, _begin.Failure ?? failure);
            throw _failure;
        }
    }

    private async Task FinishResultsAsync()
    {
        foreach (var cursor in _cursors) await cursor.CloseAsync(_cancellationToken).ConfigureAwait(false);
    }

    // Once COMMIT is on its way neither cancellation nor a lost connection says what became of it.
    private async Task SendCommitAsync(Response commit)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        try
        {
            await Connection.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            await Connection.ReceiveAsync(_begin, CancellationToken.None).ConfigureAwait(false);
            await Connection.ReceiveAsync(commit, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception failure) when (Connection.IsBroken)
        {
            throw new IncompleteCommitException(
                $"The connection to {Connection.Address} was lost while the transaction was being committed: whether its changes are stored is unknown. " +
                "Read before writing them again.", failure);
        }
    }

    private ValueTask RememberFailureAsync(ResultStream stream)
    {
        if (stream.Failure is { } failure && _state == TransactionState.Open) (_state, _failure) = (TransactionState.Failed, failure);
        return ValueTask.CompletedTask;
    }

    // A transaction that no message has ended is ended by a reset.
    private async Task EndAsync(TransactionState state, bool byMessage = false, string? bookmark = null)
    {
        if (IsDone) return;
        _state = state;
        foreach (var cursor in _cursors) cursor.Abandon();
        if (!byMessage) Connection.RequireReset();
        _onEnded(this, bookmark);
        await _lease.ReleaseAsync().ConfigureAwait(false);
    }

    private void ThrowIfEnded(string what)
    {
        var because = _state switch
        {
            TransactionState.Open => null,
            TransactionState.Failed => "it has failed and is rolled back: " + _failure?.Message,
            TransactionState.Committed => "it has been committed",
            _ => "it has been rolled back",
        };
        if (because is not null) throw new TransactionClosedException($"Cannot {what} the transaction, because {because}.", _failure);
    }
}
