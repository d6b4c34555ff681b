using HotChocolate.Types;

namespace HotChocolate.TypeSystem;

/// <summary>An interface of the schema.</summary>
internal sealed class InterfaceGraphType(string name) : ComplexGraphType(name)
{
    public override TypeKind Kind => TypeKind.Interface;
}
