namespace HotChocolate.Types;

/// <summary>Gives an argument or input field a default value that the schema shows.</summary>
/// <param name="value">The value, as C# would write it; enum members by the enum.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class DefaultValueAttribute(object? value) : Attribute
{
    /// <summary>The value.</summary>
    public object? Value { get; } = value;
}
