namespace HotChocolate.Execution;

/// <summary>An object or list of a response while it is built; it knows where it stands, for paths and null propagation.</summary>
internal abstract class ResultNode(ResultNode? parent, int index)
{
    public ResultNode? Parent { get; } = parent;

    /// <summary>The slot in <see cref="Parent"/> that holds this.</summary>
    public int Index { get; } = index;

    /// <summary>Set when a null of a non-null position below replaced this node: nothing here is written any more.</summary>
    public bool Removed { get; set; }

    public abstract void Set(int index, object? value);

    public abstract Path PathOf(int index);

    public Path Path => Parent is null ? Path.Root : Parent.PathOf(Index);
}
