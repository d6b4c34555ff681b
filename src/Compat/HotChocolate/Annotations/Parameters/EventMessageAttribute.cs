namespace HotChocolate;

/// <summary>Injects the event that a subscription field is answering.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class EventMessageAttribute : Attribute;
