using HotChocolate.Types;

namespace HotChocolate.TypeSystem;

/// <summary>A list of another type.</summary>
internal sealed class ListGraphType(GraphType itemType) : GraphType
{
    public override TypeKind Kind => TypeKind.List;

    public GraphType ItemType { get; } = itemType;

    public override NamedGraphType Named => ItemType.Named;

    public override string ToString() => $"[{ItemType}]";
}
