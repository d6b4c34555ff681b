using HotChocolate.Types;

namespace HotChocolate.TypeSystem;

/// <summary>A type whose values are not null.</summary>
internal sealed class NonNullGraphType(GraphType nullable) : GraphType
{
    public override TypeKind Kind => TypeKind.NonNull;

    public override GraphType Nullable { get; } = nullable;

    public override NamedGraphType Named => Nullable.Named;

    public override string ToString() => $"{Nullable}!";
}
