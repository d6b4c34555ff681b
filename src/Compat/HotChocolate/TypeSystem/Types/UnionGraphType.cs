using HotChocolate.Types;

namespace HotChocolate.TypeSystem;

/// <summary>A union of the schema.</summary>
internal sealed class UnionGraphType(string name) : NamedGraphType(name)
{
    public override TypeKind Kind => TypeKind.Union;

    public List<ObjectGraphType> Members { get; } = [];
}
