using Neo4j.Driver.Internal.Bolt;
using Neo4j.Driver.Internal.Connections;
using Neo4j.Driver.Internal.Packstream;

namespace Neo4j.Driver.Internal.Results;

/// <summary>
/// The rows of one statement on their way. RUN and the first PULL go out together; as soon as one fetch has arrived the next is
/// asked for, so that the server works while the rows are read. At most two fetches are on this side.
/// </summary>
internal sealed class ResultStream
{
    private readonly BoltConnection _connection;
    private readonly FetchSize _fetchSize;
    private readonly bool _inTransaction;
    private readonly Func<ResultStream, ValueTask> _onFinished;
    private readonly Queue<IRecord> _rows = new();
    private readonly Response _run = new();
    private RecordShape? _shape;
    private bool _wantsMore;
    private bool _discarding;
    private bool _finished;
    private bool _finishedTold;
    private bool _failureSeen;

    /// <summary>Sends the statement; <see cref="StartAsync"/> waits for it.</summary>
    /// <param name="connection">The connection to send it by.</param>
    /// <param name="query">The statement.</param>
    /// <param name="extra">What RUN says beside it.</param>
    /// <param name="fetchSize">Rows asked for at a time.</param>
    /// <param name="inTransaction">Whether other results may be open at the same time.</param>
    /// <param name="onFinished">Called once, when nothing more will come.</param>
    public ResultStream(
        BoltConnection connection, Query query, Dictionary<string, object?> extra, FetchSize fetchSize, bool inTransaction,
        Func<ResultStream, ValueTask> onFinished)
    {
        (_connection, Query, _fetchSize, _inTransaction, _onFinished) = (connection, query, fetchSize, inTransaction, onFinished);
        Server = connection.Server;
        connection.SendRun(query, extra, _run);
        connection.SendPull(fetchSize.Rows, null, new Fetch(this));
    }

    public Query Query { get; }

    public ServerInfo Server { get; }

    public Exception? Failure { get; private set; }

    /// <summary>Whether the statement failed without anybody having been told.</summary>
    public bool HasUnseenFailure => Failure is not null && !_failureSeen;

    public bool IsFinished => _finished;

    public string[] Keys => _shape?.Keys ?? [];

    /// <summary>What the server said of the statement before the rows.</summary>
    public IReadOnlyDictionary<string, object?> Header => _run.Metadata;

    /// <summary>What the server said of the statement after the rows.</summary>
    public IReadOnlyDictionary<string, object?> Trailer { get; private set; } = new Dictionary<string, object?>();

    /// <summary>Waits until the server has accepted the statement.</summary>
    public async ValueTask StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _connection.FlushAsync(cancellationToken).ConfigureAwait(false);
            while (!_run.IsComplete) await _connection.PumpAsync(cancellationToken).ConfigureAwait(false);
            if (_run.Failure is { } refused) throw refused;
            _shape ??= new RecordShape(_run.Metadata.Texts("fields"));
            await ContinueAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            throw await FailAsync(failure).ConfigureAwait(false);
        }
    }

    public bool TryTake(out IRecord? record) => _rows.TryDequeue(out record);

    public bool TryPeek(out IRecord? record) => _rows.TryPeek(out record);

    /// <summary>Waits until there is a row to take; <see langword="false"/> if none will come.</summary>
    public async ValueTask<bool> WaitAsync(CancellationToken cancellationToken)
    {
        while (_rows.Count == 0)
        {
            if (_finished)
            {
                await TellFinishedAsync().ConfigureAwait(false);
                ThrowIfFailed();
                return false;
            }
            cancellationToken.ThrowIfCancellationRequested();
            await AdvanceAsync(cancellationToken).ConfigureAwait(false);
        }
        return true;
    }

    /// <summary>Leaves out all further rows, and waits for the end.</summary>
    public async ValueTask DiscardAsync(CancellationToken cancellationToken)
    {
        _discarding = true;
        _rows.Clear();
        while (!_finished) await AdvanceAsync(cancellationToken).ConfigureAwait(false);
        await TellFinishedAsync().ConfigureAwait(false);
        ThrowIfFailed();
    }

    private void ThrowIfFailed()
    {
        if (Failure is not { } failure) return;
        _failureSeen = true;
        throw failure;
    }

    private async ValueTask AdvanceAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (_wantsMore) await ContinueAsync(cancellationToken).ConfigureAwait(false);
            else await _connection.PumpAsync(cancellationToken).ConfigureAwait(false);
            await ContinueAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            throw await FailAsync(failure).ConfigureAwait(false);
        }
    }

    private async ValueTask ContinueAsync(CancellationToken cancellationToken)
    {
        if (_finished)
        {
            await TellFinishedAsync().ConfigureAwait(false);
        }
        else if (_wantsMore)
        {
            _wantsMore = false;
            _fetchSize.Adapt();
            var statement = _inTransaction ? _run.Metadata.Number("qid", -1) : (long?)null;
            if (_discarding) _connection.SendDiscard(statement, new Fetch(this));
            else _connection.SendPull(_fetchSize.Rows, statement, new Fetch(this));
            await _connection.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask<Exception> FailAsync(Exception failure)
    {
        Failure ??= failure;
        _finished = _failureSeen = true;
        await TellFinishedAsync().ConfigureAwait(false);
        return Failure;
    }

    private async ValueTask TellFinishedAsync()
    {
        if (_finishedTold) return;
        _finishedTold = true;
        await _onFinished(this).ConfigureAwait(false);
    }

    private void Take(ref PackReader reader)
    {
        if (_discarding) return;
        _fetchSize.Count(reader.Remaining);
        _shape ??= new RecordShape(_run.Metadata.Texts("fields"));
        var count = reader.ListHeader();
        if (count != _shape.Keys.Length)
            throw new ProtocolException($"The server sent a row of {count} values for {_shape.Keys.Length} columns.");
        var values = new object?[count];
        for (var i = 0; i < count; i++) values[i] = reader.Value();
        _rows.Enqueue(new Record(_shape, values));
    }

    private void FetchEnded(Response fetch)
    {
        if (fetch.Failure is { } failure)
        {
            // RUN's own failure is the reason; what was sent behind it is only ignored.
            Failure ??= _run.Failure ?? failure;
            _finished = true;
        }
        else if (fetch.Metadata.Truth("has_more"))
        {
            _wantsMore = true;
        }
        else
        {
            Trailer = fetch.Metadata;
            _finished = true;
        }
    }

    private sealed class Fetch(ResultStream stream) : Response
    {
        public override void Record(ref PackReader reader) => stream.Take(ref reader);

        protected override void OnComplete() => stream.FetchEnded(this);
    }
}
