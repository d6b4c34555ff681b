namespace HotChocolate;

/// <summary>Makes a field, argument or input field non-null whatever its C# nullability says.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class GraphQLNonNullTypeAttribute : Attribute;
