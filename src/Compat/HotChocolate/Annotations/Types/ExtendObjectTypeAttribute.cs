namespace HotChocolate.Types;

/// <summary>Adds the members of this class to an object type declared elsewhere.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = true, AllowMultiple = true)]
public class ExtendObjectTypeAttribute : Attribute
{
    /// <summary>Extends the object type of this name.</summary>
    /// <param name="name">The GraphQL name of the extended type.</param>
    public ExtendObjectTypeAttribute(string? name = null) => Name = name;

    /// <summary>Extends the object type of a C# type (or of all that derive from it).</summary>
    /// <param name="extendsType">The C# type.</param>
    public ExtendObjectTypeAttribute(Type extendsType) => ExtendsType = extendsType;

    /// <summary>The GraphQL name of the extended type, or null.</summary>
    public string? Name { get; }

    /// <summary>The C# type whose object type is extended, or null.</summary>
    public Type? ExtendsType { get; }

    /// <summary>GraphQL names of fields that are removed from the extended type.</summary>
    public string[]? IgnoreFields { get; set; }

    /// <summary>C# names of properties that are removed from the extended type.</summary>
    public string[]? IgnoreProperties { get; set; }

    /// <summary>Whether static members of a class that is not static become fields.</summary>
    public bool IncludeStaticMembers { get; set; }
}
