namespace HotChocolate.Types;

/// <summary>Makes a method a subscription field: it is called once per event of its topic.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class SubscribeAttribute : Attribute
{
    /// <summary>The C# name of the method that opens the event stream; without it the field's topic is subscribed to.</summary>
    public string? With { get; set; }

    /// <summary>The C# type of the event, where it cannot be inferred from the <c>EventMessage</c> parameter.</summary>
    public Type? MessageType { get; set; }
}
