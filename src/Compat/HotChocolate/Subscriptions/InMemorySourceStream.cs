using System.Threading.Channels;
using HotChocolate.Execution;

namespace HotChocolate.Subscriptions;

/// <summary>A stream of the events of a topic in memory, with a bounded buffer for a slow reader.</summary>
internal sealed class InMemorySourceStream<TMessage> : ISourceStream<TMessage>, IInMemorySubscriber
{
    private readonly Channel<TMessage> _events;
    private readonly Action<InMemorySourceStream<TMessage>> _unsubscribe;

    public InMemorySourceStream(int capacity, TopicBufferFullMode fullMode, Action<InMemorySourceStream<TMessage>> unsubscribe)
    {
        _unsubscribe = unsubscribe;
        _events = Channel.CreateBounded<TMessage>(new BoundedChannelOptions(capacity)
        {
            FullMode = fullMode switch
            {
                TopicBufferFullMode.DropNewest => BoundedChannelFullMode.DropNewest,
                TopicBufferFullMode.DropOldest => BoundedChannelFullMode.DropOldest,
                _ => BoundedChannelFullMode.DropWrite,
            },
        });
    }

    public IAsyncEnumerable<TMessage> ReadEventsAsync() => _events.Reader.ReadAllAsync();

    async IAsyncEnumerable<object?> ISourceStream.ReadEventsAsync()
    {
        await foreach (var message in ReadEventsAsync().ConfigureAwait(false))
            yield return message;
    }

    public void Publish(object? message)
    {
        if (message is TMessage typed)
            _events.Writer.TryWrite(typed);
    }

    public void Complete() => _events.Writer.TryComplete();

    public ValueTask DisposeAsync()
    {
        _unsubscribe(this);
        Complete();
        return default;
    }
}
