using HotChocolate.Execution;

namespace HotChocolate.Subscriptions;

/// <summary>Opens streams of a topic's events.</summary>
public interface ITopicEventReceiver
{
    /// <summary>Subscribes to a topic.</summary>
    /// <param name="topicName">The topic.</param>
    /// <param name="cancellationToken">Stops subscribing.</param>
    ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken = default);

    /// <summary>Subscribes to a topic with a buffer of its own.</summary>
    /// <param name="topicName">The topic.</param>
    /// <param name="bufferCapacity">How many events wait for a slow subscriber; the provider's default when null.</param>
    /// <param name="bufferFullMode">What happens to further ones; the provider's default when null.</param>
    /// <param name="cancellationToken">Stops subscribing.</param>
    ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(
        string topicName,
        int? bufferCapacity,
        TopicBufferFullMode? bufferFullMode,
        CancellationToken cancellationToken = default);
}
