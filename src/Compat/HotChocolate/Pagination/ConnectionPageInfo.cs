namespace HotChocolate.Types.Pagination;

/// <summary>How a page lies in its list.</summary>
/// <param name="hasNextPage">Whether items follow the page.</param>
/// <param name="hasPreviousPage">Whether items precede it.</param>
/// <param name="startCursor">The first item's cursor; null when the page is empty.</param>
/// <param name="endCursor">The last item's cursor; null when the page is empty.</param>
public class ConnectionPageInfo(bool hasNextPage, bool hasPreviousPage, string? startCursor = null, string? endCursor = null)
{
    /// <summary>Whether items follow the page.</summary>
    public bool HasNextPage { get; } = hasNextPage;

    /// <summary>Whether items precede it.</summary>
    public bool HasPreviousPage { get; } = hasPreviousPage;

    /// <summary>The first item's cursor; null when the page is empty.</summary>
    public string? StartCursor { get; } = startCursor;

    /// <summary>The last item's cursor; null when the page is empty.</summary>
    public string? EndCursor { get; } = endCursor;

    /// <summary>The information of an empty list.</summary>
    public static ConnectionPageInfo Empty { get; } = new(false, false);
}
