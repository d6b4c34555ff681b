namespace GraphService.Domain;

/// <summary>The place of an element in an ordered list: what it is ordered by, then its id. It stays valid when others come or go.</summary>
/// <param name="SortKey">The text the list is ordered by (ordinal).</param>
/// <param name="Id">The element's id.</param>
public readonly record struct PageKey(string SortKey, string Id) : IComparable<PageKey>
{
    /// <inheritdoc />
    public int CompareTo(PageKey other)
    {
        var order = string.CompareOrdinal(SortKey, other.SortKey);
        return order != 0 ? order : string.CompareOrdinal(Id, other.Id);
    }
}
