namespace HotChocolate.Types.Pagination;

/// <summary>A page of a list with its edges, page information and, where counted, the list's length.</summary>
public abstract class Connection
{
    private protected Connection(IReadOnlyList<IEdge> edges, ConnectionPageInfo info, int totalCount)
    {
        Edges = edges;
        Info = info;
        TotalCount = totalCount;
    }

    /// <summary>The edges.</summary>
    public IReadOnlyList<IEdge> Edges { get; }

    /// <summary>How the page lies in the list.</summary>
    public ConnectionPageInfo Info { get; }

    /// <summary>The length of the whole list.</summary>
    public int TotalCount { get; }
}
