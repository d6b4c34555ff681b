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

    /// <summary>Part of a list that is at hand as a whole; a cursor stands for the element's id.</summary>
    public static Page<T> Slice<T>(this IReadOnlyList<T> all, PageRequest request, Func<T, string> id)
    {
        int start = 0, end = all.Count;
        for (var i = 0; i < all.Count && (request.After is not null || request.Before is not null); i++)
        {
            if (request.After is { } after && id(all[i]) == after.Id)
                start = i + 1;
            if (request.Before is { } before && id(all[i]) == before.Id)
                end = i;
        }

        end = Math.Max(start, end);
        if (request.First is { } first)
            end = Math.Min(end, start + first);
        if (request.Last is { } last)
            start = Math.Max(start, end - last);

        var items = new PageItem<T>[end - start];
        for (var i = 0; i < items.Length; i++)
            items[i] = new(all[start + i], new((start + i).ToString(CultureInfo.InvariantCulture), id(all[start + i])));
        return new(items, start > 0, end < all.Count, all.Count);
    }
}
