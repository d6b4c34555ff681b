using HotChocolate.Types;

namespace HotChocolate.TypeSystem;

/// <summary>An object type of the schema.</summary>
internal sealed class ObjectGraphType(string name) : ComplexGraphType(name)
{
    public override TypeKind Kind => TypeKind.Object;
}
