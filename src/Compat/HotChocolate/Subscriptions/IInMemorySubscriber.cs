namespace HotChocolate.Subscriptions;

/// <summary>One who listens to a topic in memory.</summary>
internal interface IInMemorySubscriber
{
    void Publish(object? message);

    void Complete();
}
