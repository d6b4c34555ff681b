namespace HotChocolate.Subscriptions;

/// <summary>What happens to an event when a subscriber's buffer is full.</summary>
public enum TopicBufferFullMode
{
    /// <summary>The newest waiting event is dropped.</summary>
    DropNewest,

    /// <summary>The oldest waiting event is dropped.</summary>
    DropOldest,

    /// <summary>The event itself is dropped.</summary>
    DropWrite,
}
