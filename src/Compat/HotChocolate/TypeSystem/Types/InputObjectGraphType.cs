using HotChocolate.Types;

namespace HotChocolate.TypeSystem;

/// <summary>An input object type of the schema.</summary>
internal sealed class InputObjectGraphType(string name) : NamedGraphType(name)
{
    public override TypeKind Kind => TypeKind.InputObject;

    public OrderedDictionary<string, InputValueDefinition> Fields { get; } = [];

    public bool IsOneOf { get; init; }

    /// <summary>Makes the C# object from its fields' values, in the order of <see cref="Fields"/>.</summary>
    public InputObjectFactory Factory { get; set; } = static _ => throw new InvalidOperationException("The type is not complete.");
}
