namespace HotChocolate.Execution;

/// <summary>An object or list of a response while it is built; it knows where it stands, for paths and null propagation.</summary>
internal abstract class ResultNode(ResultNode? parent, int index, bool isNullable)
{
    public ResultNode? Parent { get; } = parent;

    /// <summary>The slot in <see cref="Parent"/> that holds this.</summary>
    public int Index { get; } = index;

    /// <summary>Whether null may stand in this node's place.</summary>
    public bool IsNullable { get; } = isNullable;

    /// <summary>Set when a null of a non-null position below replaced this node: nothing here is written any more.</summary>
    public bool Removed { get; set; }

    /// <summary>Whether this node or one above it was replaced by null.</summary>
    public bool IsDetached
    {
        get
        {
            for (var node = this; node is not null; node = node.Parent)
            {
                if (node.Removed)
                    return true;
            }

            return false;
        }
    }

    public abstract void Set(int index, object? value);

    public abstract Path PathOf(int index);

    public Path Path => Parent is null ? Path.Root : Parent.PathOf(Index);
}
