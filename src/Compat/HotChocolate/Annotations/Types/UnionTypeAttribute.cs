namespace HotChocolate.Types;

/// <summary>Declares that a C# interface or abstract class is a union of the object types that derive from it.</summary>
/// <param name="name">The type's GraphQL name; the C# name when omitted.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface, Inherited = false)]
public sealed class UnionTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The type's GraphQL name, or null.</summary>
    public string? Name { get; } = name;
}
