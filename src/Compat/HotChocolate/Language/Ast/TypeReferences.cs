namespace HotChocolate.Language;

/// <summary>A reference to a type: named, list or non-null.</summary>
internal abstract class TypeNode(SourceLocation location) : SyntaxNode(location)
{
    /// <summary>The name inside all lists and non-nulls.</summary>
    public NamedTypeNode NamedType
    {
        get
        {
            var type = this;
            while (true)
            {
                switch (type)
                {
                    case ListTypeNode list: type = list.Type; break;
                    case NonNullTypeNode nonNull: type = nonNull.Type; break;
                    default: return (NamedTypeNode)type;
                }
            }
        }
    }
}

/// <summary>A type by its name.</summary>
internal sealed class NamedTypeNode(SourceLocation location, NameNode name) : TypeNode(location)
{
    public NameNode Name { get; } = name;
}

/// <summary><c>[Type]</c>.</summary>
internal sealed class ListTypeNode(SourceLocation location, TypeNode type) : TypeNode(location)
{
    public TypeNode Type { get; } = type;
}

/// <summary><c>Type!</c>, where the type is named or a list.</summary>
internal sealed class NonNullTypeNode(SourceLocation location, TypeNode type) : TypeNode(location)
{
    public TypeNode Type { get; } = type;
}
