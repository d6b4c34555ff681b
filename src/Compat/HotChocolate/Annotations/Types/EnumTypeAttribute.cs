namespace HotChocolate.Types;

/// <summary>Declares that a C# enum is a GraphQL enum.</summary>
/// <param name="name">The type's GraphQL name; the C# name when omitted.</param>
[AttributeUsage(AttributeTargets.Enum | AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class EnumTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The type's GraphQL name, or null.</summary>
    public string? Name { get; } = name;
}
