namespace HotChocolate.TypeSystem;

/// <summary>An object type or interface: a type with fields.</summary>
internal abstract class ComplexGraphType(string name) : NamedGraphType(name)
{
    public OrderedDictionary<string, FieldDefinition> Fields { get; } = [];

    /// <summary>All interfaces it implements, those of its interfaces included.</summary>
    public List<InterfaceGraphType> Interfaces { get; } = [];

    public bool Implements(InterfaceGraphType type) => Interfaces.Contains(type);
}
