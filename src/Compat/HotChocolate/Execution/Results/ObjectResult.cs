namespace HotChocolate.Execution;

/// <summary>An object of a response: a value for each selection, in the order of the document.</summary>
internal sealed class ObjectResult(ResultNode? parent, int index, bool isNullable, SelectionSet selections)
    : ResultNode(parent, index, isNullable)
{
    public SelectionSet Selections { get; } = selections;

    public object?[] Values { get; } = new object?[selections.Count];

    public override void Set(int index, object? value) => Values[index] = value;

    public override Path PathOf(int index) => Path.Append(Selections[index].ResponseName);
}
