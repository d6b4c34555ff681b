namespace HotChocolate.Types;

/// <summary>Declares that a class or record is an input object type.</summary>
/// <param name="name">The type's GraphQL name; the C# name with <c>Input</c> after it when omitted.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class InputObjectTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The type's GraphQL name, or null.</summary>
    public string? Name { get; } = name;
}
