using HotChocolate.TypeSystem;

namespace HotChocolate.Execution;

/// <summary>The fields that are selected on one object type, merged by response name.</summary>
internal sealed class SelectionSet(ObjectGraphType type, Selection[] selections)
{
    public ObjectGraphType Type { get; } = type;

    public int Count => selections.Length;

    public Selection this[int index] => selections[index];
}
