namespace HotChocolate.Execution;

/// <summary>A list of a response.</summary>
internal sealed class ListResult(ResultNode? parent, int index, bool isNullable, int count) : ResultNode(parent, index, isNullable)
{
    public object?[] Items { get; } = count == 0 ? [] : new object?[count];

    public override void Set(int index, object? value) => Items[index] = value;

    public override Path PathOf(int index) => Path.Append(index);
}
