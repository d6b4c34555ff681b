namespace HotChocolate.Types;

/// <summary>Declares that a C# interface or abstract class is a GraphQL interface.</summary>
/// <param name="name">The type's GraphQL name; the C# name when omitted.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface, Inherited = false)]
public sealed class InterfaceTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The type's GraphQL name, or null.</summary>
    public string? Name { get; } = name;
}
