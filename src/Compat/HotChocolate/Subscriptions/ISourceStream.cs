namespace HotChocolate.Execution;

/// <summary>A stream of events that a subscription answers. Dispose it to unsubscribe.</summary>
public interface ISourceStream : IAsyncDisposable
{
    /// <summary>Reads the events until the topic completes.</summary>
    IAsyncEnumerable<object?> ReadEventsAsync();
}
