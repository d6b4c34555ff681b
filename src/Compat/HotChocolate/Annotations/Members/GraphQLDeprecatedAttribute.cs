namespace HotChocolate;

/// <summary>Marks a field, argument, input field or enum value <c>@deprecated</c>.</summary>
/// <param name="deprecationReason">Why, and what to use instead.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class GraphQLDeprecatedAttribute(string deprecationReason) : Attribute
{
    /// <summary>Why, and what to use instead.</summary>
    public string DeprecationReason { get; } = deprecationReason;
}
