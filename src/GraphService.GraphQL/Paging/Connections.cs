using System.Globalization;
using GraphService.Domain;
using HotChocolate.Types.Pagination;

namespace GraphService.GraphQL;

/// <summary>Relay connections from the graph's pages.</summary>
internal static class Connections
{
    private const int DefaultSize = 50;

    /// <summary>The page that the arguments of a connection field ask for.</summary>
    /// <exception cref="GraphQueryException">A cursor is not one of ours.</exception>
    public static PageRequest Request(int? first, string? after, int? last, string? before) =>
        new(first ?? (last is null ? DefaultSize : null), Cursor.Parse(after), last, Cursor.Parse(before));

    /// <summary>A page as a connection.</summary>
    public static Connection<TNode> ToConnection<T, TNode>(this Page<T> page, Func<T, TNode> node)
    {
        var edges = new Edge<TNode>[page.Items.Count];
        for (var i = 0; i < edges.Length; i++)
            edges[i] = new(node(page.Items[i].Node), Cursor.Format(page.Items[i].Key));
        var info = new ConnectionPageInfo(
            page.HasNext, page.HasPrevious, edges.FirstOrDefault()?.Cursor, edges.LastOrDefault()?.Cursor);
        return new(edges, info, page.TotalCount);
    }

    /// <summary>
    /// Part of a list that is at hand as a whole. A cursor stands for the element's id; where the list no longer has it, for the place
    /// where it was.
    /// </summary>
    /// <exception cref="GraphQueryException">A cursor is one of another kind of list.</exception>
    public static Page<T> Slice<T>(this IReadOnlyList<T> all, PageRequest request, Func<T, string> id)
    {
        var start = request.After is { } after ? all.PlaceOf(after, id, behind: 1) : 0;
        var end = Math.Max(start, request.Before is { } before ? all.PlaceOf(before, id, behind: 0) : all.Count);
        if (request.First is { } first)
            end = Math.Min(end, start + first);
        if (request.Last is { } last)
            start = Math.Max(start, end - last);

        var items = new PageItem<T>[end - start];
        for (var i = 0; i < items.Length; i++)
            items[i] = new(all[start + i], new((start + i).ToString(CultureInfo.InvariantCulture), id(all[start + i])));
        return new(items, start > 0, end < all.Count, all.Count);
    }

    private static int PlaceOf<T>(this IReadOnlyList<T> all, PageKey cursor, Func<T, string> id, int behind)
    {
        if (!int.TryParse(cursor.SortKey, NumberStyles.None, CultureInfo.InvariantCulture, out var place))
            throw new GraphQueryException("A cursor of another list was given: pass one that a page of this list has given.");
        if (place < all.Count && id(all[place]) == cursor.Id)
            return place + behind;

        for (var i = 0; i < all.Count; i++)
        {
            if (id(all[i]) == cursor.Id)
                return i + behind;
        }

        return Math.Min(place, all.Count);
    }
}
