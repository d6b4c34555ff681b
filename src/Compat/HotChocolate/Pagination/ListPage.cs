using System.Buffers.Text;
using System.Collections;
using System.Globalization;
using System.Text;
using HotChocolate.Types.Pagination;

namespace HotChocolate.Types;

/// <summary>Cuts the page that a request asks for out of a list; a cursor is the item's position.</summary>
internal static class ListPage
{
    public static Connection<object?> Create(object list, PageRequest request)
    {
        var items = list as IReadOnlyList<object?> ?? [.. ((IEnumerable)list).Cast<object?>()];
        var start = request.After is null ? 0 : PositionOf(request.After) + 1;
        var end = request.Before is null ? items.Count : Math.Min(PositionOf(request.Before), items.Count);
        start = Math.Clamp(start, 0, end);

        if (request.First is { } first)
            end = Math.Min(end, start + first);

        if (request.Last is { } last)
            start = Math.Max(start, end - last);

        var edges = new Edge<object?>[end - start];

        for (var i = 0; i < edges.Length; i++)
            edges[i] = new Edge<object?>(items[start + i], CursorOf(start + i));

        var info = new ConnectionPageInfo(
            end < items.Count,
            start > 0,
            edges.Length == 0 ? null : edges[0].Cursor,
            edges.Length == 0 ? null : edges[^1].Cursor);
        return new Connection<object?>(edges, info, items.Count);
    }

    private static string CursorOf(int position)
        => Convert.ToBase64String(Encoding.ASCII.GetBytes(position.ToString(CultureInfo.InvariantCulture)));

    private static int PositionOf(string cursor)
    {
        Span<byte> bytes = stackalloc byte[16];

        return cursor.Length <= 16
            && Convert.TryFromBase64String(cursor, bytes, out var length)
            && Utf8Parser.TryParse(bytes[..length], out int position, out var consumed)
            && consumed == length
            && position >= 0
            ? position
            : throw new GraphQLException(ErrorBuilder.New()
                .SetMessage($"The cursor `{cursor}` has an invalid format: use one that this field returned.")
                .SetCode(ErrorCodes.InvalidCursor)
                .Build());
    }
}
