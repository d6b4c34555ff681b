namespace HotChocolate.Execution;

/// <summary>A list of a response.</summary>
internal sealed class ListResult(ResultNode? parent, int index, int capacity) : ResultNode(parent, index)
{
    public object?[] Items { get; private set; } = capacity == 0 ? [] : new object?[capacity];

    public int Count { get; private set; }

    /// <summary>Adds a slot, which stays null until it is set.</summary>
    public int Add()
    {
        if (Count == Items.Length)
        {
            // Items that complete later hold on to this node, not to the array.
            var larger = new object?[Math.Max(4, Items.Length * 2)];
            Items.CopyTo(larger, 0);
            Items = larger;
        }

        return Count++;
    }

    public override void Set(int index, object? value) => Items[index] = value;

    public override Path PathOf(int index) => Path.Append(index);
}
