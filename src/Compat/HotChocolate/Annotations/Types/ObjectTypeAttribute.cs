namespace HotChocolate.Types;

/// <summary>Declares that a class or record is an object type.</summary>
/// <param name="name">The type's GraphQL name; the C# name when omitted.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false)]
public sealed class ObjectTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The type's GraphQL name, or null.</summary>
    public string? Name { get; } = name;
}
