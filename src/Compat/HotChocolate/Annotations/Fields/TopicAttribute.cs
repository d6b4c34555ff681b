namespace HotChocolate.Types;

/// <summary>Names the topic of a subscription field.</summary>
/// <param name="topicTemplate">The topic's name; <c>{argument}</c> is replaced by the argument's value. The method's name when omitted.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class TopicAttribute(string? topicTemplate = null) : Attribute
{
    /// <summary>The topic's name or template, or null for the method's name.</summary>
    public string? TopicTemplate { get; } = topicTemplate;
}
