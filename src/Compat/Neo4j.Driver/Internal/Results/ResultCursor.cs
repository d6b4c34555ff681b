namespace Neo4j.Driver.Internal.Results;

/// <summary>What callers see of a <see cref="ResultStream"/>.</summary>
internal sealed class ResultCursor(ResultStream stream) : IResultCursor
{
    private static readonly Task<bool> Yes = Task.FromResult(true);
    private IRecord? _current;
    private IResultSummary? _summary;
    private bool _closed;

    public IRecord Current => _current ?? throw new InvalidOperationException("There is no current row: FetchAsync was not called, or found none.");

    public bool IsOpen => !_closed;

    /// <summary>Whether nothing more will come.</summary>
    public bool IsFinished => stream.IsFinished;

    /// <summary>Whether there is nothing left to read.</summary>
    public bool IsSpent => stream.IsFinished && (_closed || !stream.TryPeek(out _));

    public Task<string[]> KeysAsync() => Task.FromResult(stream.Keys);

    public Task<bool> FetchAsync() => FetchAsync(CancellationToken.None);

    public async Task<IRecord?> PeekAsync()
    {
        ThrowIfClosed();
        return await stream.WaitAsync(CancellationToken.None).ConfigureAwait(false) && stream.TryPeek(out var record) ? record : null;
    }

    public Task<IResultSummary> ConsumeAsync() => ConsumeAsync(CancellationToken.None);

    public async IAsyncEnumerator<IRecord> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        ThrowIfClosed();
        while (true)
        {
            while (stream.TryTake(out _current))
            {
                yield return _current!;
                cancellationToken.ThrowIfCancellationRequested();
                ThrowIfClosed();
            }
            if (!await stream.WaitAsync(cancellationToken).ConfigureAwait(false)) yield break;
        }
    }

    public async Task<IResultSummary> ConsumeAsync(CancellationToken cancellationToken)
    {
        if (_summary is null)
        {
            _closed = true;
            _current = null;
            await stream.DiscardAsync(cancellationToken).ConfigureAwait(false);
            _summary = ResultSummary.From(stream);
        }
        return _summary;
    }

    /// <summary>Ends reading, because session or transaction go on; the rows not read are left out.</summary>
    public async ValueTask CloseAsync(CancellationToken cancellationToken)
    {
        _closed = true;
        if (!stream.IsFinished || stream.HasUnseenFailure) await stream.DiscardAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Ends reading, because the transaction is gone and nothing more will come.</summary>
    public void Abandon() => _closed = true;

    private Task<bool> FetchAsync(CancellationToken cancellationToken)
    {
        ThrowIfClosed();
        return stream.TryTake(out _current) ? Yes : WaitAsync(cancellationToken);
    }

    private async Task<bool> WaitAsync(CancellationToken cancellationToken) =>
        await stream.WaitAsync(cancellationToken).ConfigureAwait(false) && stream.TryTake(out _current);

    private void ThrowIfClosed()
    {
        if (_closed)
        {
            throw new ResultConsumedException(
                "The result is closed: it was consumed, or its session or transaction went on. Read the rows before, for example by ToListAsync.");
        }
    }
}
