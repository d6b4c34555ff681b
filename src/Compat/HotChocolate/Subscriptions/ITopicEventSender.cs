namespace HotChocolate.Subscriptions;

/// <summary>Publishes events to the subscribers of a topic.</summary>
public interface ITopicEventSender
{
    /// <summary>Publishes an event.</summary>
    /// <param name="topicName">The topic.</param>
    /// <param name="message">The event.</param>
    /// <param name="cancellationToken">Stops publishing.</param>
    ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken = default);

    /// <summary>Ends the streams of a topic's subscribers.</summary>
    /// <param name="topicName">The topic.</param>
    ValueTask CompleteAsync(string topicName);
}
