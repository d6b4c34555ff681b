namespace HotChocolate.Types.Pagination;

/// <summary>An item of a connection with its cursor.</summary>
/// <typeparam name="T">The node's type.</typeparam>
/// <param name="node">The item.</param>
/// <param name="cursor">The opaque position of the item in the list.</param>
public class Edge<T>(T node, string cursor) : IEdge
{
    /// <summary>The item.</summary>
    public T Node { get; } = node;

    /// <summary>The opaque position of the item in the list.</summary>
    public string Cursor { get; } = cursor;

    object? IEdge.Node => Node;
}
