namespace HotChocolate.Execution;

/// <summary>The results of a subscription, one per event. Dispose it to end the subscription.</summary>
public sealed class ResponseStream : IExecutionResult
{
    private readonly Func<IAsyncEnumerable<OperationResult>> _results;
    private readonly Func<ValueTask> _dispose;
    private bool _isDisposed;

    internal ResponseStream(Func<IAsyncEnumerable<OperationResult>> results, Func<ValueTask> dispose)
    {
        _results = results;
        _dispose = dispose;
    }

    /// <inheritdoc />
    public ExecutionResultKind Kind => ExecutionResultKind.SubscriptionResult;

    /// <inheritdoc />
    public IReadOnlyDictionary<string, object?>? ContextData => null;

    /// <summary>Reads the results until the subscription ends.</summary>
    public IAsyncEnumerable<OperationResult> ReadResultsAsync() => _results();

    /// <inheritdoc />
    public ValueTask DisposeAsync() => Interlocked.Exchange(ref _isDisposed, true) ? default : _dispose();
}
