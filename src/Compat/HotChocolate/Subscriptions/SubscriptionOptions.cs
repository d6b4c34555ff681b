namespace HotChocolate.Subscriptions;

/// <summary>The defaults of subscription topics.</summary>
public sealed class SubscriptionOptions
{
    /// <summary>A prefix for the names of topics, or null.</summary>
    public string? TopicPrefix { get; set; }

    /// <summary>How many events wait for a slow subscriber.</summary>
    public int TopicBufferCapacity { get; set; } = 64;

    /// <summary>What happens to further ones.</summary>
    public TopicBufferFullMode TopicBufferFullMode { get; set; } = TopicBufferFullMode.DropOldest;
}
