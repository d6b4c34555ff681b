namespace HotChocolate.Types.Pagination;

/// <summary>A page of a list with its edges, page information and, where counted, the list's length.</summary>
/// <typeparam name="T">The node's type.</typeparam>
public class Connection<T> : Connection
{
    /// <summary>Creates a page.</summary>
    /// <param name="edges">The edges in order.</param>
    /// <param name="info">How the page lies in the list.</param>
    /// <param name="totalCount">The length of the whole list.</param>
    public Connection(IReadOnlyList<Edge<T>> edges, ConnectionPageInfo info, int totalCount = 0)
        : base(edges, info, totalCount)
    {
        Edges = edges;
    }

    /// <summary>Creates an empty page.</summary>
    /// <param name="info">How the page lies in the list.</param>
    /// <param name="totalCount">The length of the whole list.</param>
    public Connection(ConnectionPageInfo info, int totalCount = 0)
        : this([], info, totalCount)
    {
    }

    /// <summary>The edges.</summary>
    public new IReadOnlyList<Edge<T>> Edges { get; }
}
