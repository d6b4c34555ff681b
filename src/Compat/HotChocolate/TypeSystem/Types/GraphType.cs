using HotChocolate.Types;

namespace HotChocolate.TypeSystem;

/// <summary>A type as fields, arguments and variables refer to it: a named type, perhaps in lists and non-nulls.</summary>
internal abstract class GraphType
{
    public abstract TypeKind Kind { get; }

    /// <summary>The type inside all lists and non-nulls.</summary>
    public abstract NamedGraphType Named { get; }

    /// <summary>This type without its outer non-null.</summary>
    public virtual GraphType Nullable => this;

    public bool IsNonNull => Kind == TypeKind.NonNull;

    public bool IsList => Nullable.Kind == TypeKind.List;

    public bool IsLeaf => Nullable.Kind is TypeKind.Scalar or TypeKind.Enum;

    public bool IsComposite => Named.Kind is TypeKind.Object or TypeKind.Interface or TypeKind.Union;

    public bool IsAbstract => Named.Kind is TypeKind.Interface or TypeKind.Union;

    public bool IsInputType => Named.Kind is TypeKind.Scalar or TypeKind.Enum or TypeKind.InputObject;

    public bool IsOutputType => Named.Kind != TypeKind.InputObject;

    /// <summary>Whether two references mean the same type.</summary>
    public bool Means(GraphType other) => (this, other) switch
    {
        (ListGraphType a, ListGraphType b) => a.ItemType.Means(b.ItemType),
        (NonNullGraphType a, NonNullGraphType b) => a.Nullable.Means(b.Nullable),
        _ => ReferenceEquals(this, other),
    };
}
