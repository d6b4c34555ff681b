namespace HotChocolate.Execution;

/// <summary>A stream of events that a subscription answers. Dispose it to unsubscribe.</summary>
/// <typeparam name="TMessage">The event's type.</typeparam>
public interface ISourceStream<out TMessage> : ISourceStream
{
    /// <summary>Reads the events until the topic completes.</summary>
    new IAsyncEnumerable<TMessage> ReadEventsAsync();
}
