namespace HotChocolate.Types;

/// <summary>The kinds of types.</summary>
public enum TypeKind
{
    /// <summary>An object type.</summary>
    Object,

    /// <summary>An interface.</summary>
    Interface,

    /// <summary>A union.</summary>
    Union,

    /// <summary>An enum.</summary>
    Enum,

    /// <summary>An input object.</summary>
    InputObject,

    /// <summary>A scalar.</summary>
    Scalar,

    /// <summary>A list.</summary>
    List,

    /// <summary>A type whose values are not null.</summary>
    NonNull,
}
