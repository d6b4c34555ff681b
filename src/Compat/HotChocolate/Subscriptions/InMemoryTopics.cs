using System.Collections.Immutable;
using HotChocolate.Execution;

namespace HotChocolate.Subscriptions;

/// <summary>Topics in this process's memory. A topic exists while it has subscribers.</summary>
internal sealed class InMemoryTopics(SubscriptionOptions options) : ITopicEventSender, ITopicEventReceiver
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, ImmutableArray<IInMemorySubscriber>> _subscribers = [];

    public ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken = default)
    {
        foreach (var subscriber in SubscribersOf(topicName))
            subscriber.Publish(message);

        return default;
    }

    public ValueTask CompleteAsync(string topicName)
    {
        foreach (var subscriber in SubscribersOf(topicName))
            subscriber.Complete();

        return default;
    }

    public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken = default)
        => SubscribeAsync<TMessage>(topicName, null, null, cancellationToken);

    public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(
        string topicName,
        int? bufferCapacity,
        TopicBufferFullMode? bufferFullMode,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(topicName);
        var subscriber = new InMemorySourceStream<TMessage>(
            bufferCapacity ?? options.TopicBufferCapacity,
            bufferFullMode ?? options.TopicBufferFullMode,
            stream => Unsubscribe(topicName, stream));

        lock (_lock)
            _subscribers[topicName] = _subscribers.GetValueOrDefault(topicName, []).Add(subscriber);

        return new ValueTask<ISourceStream<TMessage>>(subscriber);
    }

    private ImmutableArray<IInMemorySubscriber> SubscribersOf(string topicName)
    {
        lock (_lock)
            return _subscribers.GetValueOrDefault(topicName, []);
    }

    private void Unsubscribe(string topicName, IInMemorySubscriber subscriber)
    {
        lock (_lock)
        {
            var rest = _subscribers.GetValueOrDefault(topicName, []).Remove(subscriber);

            if (rest.IsEmpty)
                _subscribers.Remove(topicName);
            else
                _subscribers[topicName] = rest;
        }
    }
}
