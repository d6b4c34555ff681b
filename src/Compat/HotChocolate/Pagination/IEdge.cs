namespace HotChocolate.Types.Pagination;

/// <summary>An item of a connection with its cursor.</summary>
public interface IEdge
{
    /// <summary>The item.</summary>
    object? Node { get; }

    /// <summary>The opaque position of the item in the list.</summary>
    string Cursor { get; }
}
