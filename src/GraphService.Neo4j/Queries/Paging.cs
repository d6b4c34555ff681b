using GraphService.Domain;

namespace GraphService.Neo4j.Queries;

/// <summary>Makes pages from ranges of an ordered list, so that nothing beyond a page is read but whether there is something.</summary>
internal static class Paging
{
    /// <param name="request">Which page.</param>
    /// <param name="total">Number of elements in the whole list.</param>
    /// <param name="read">Reads a range.</param>
    public static async Task<Page<T>> PageAsync<T>(PageRequest request, int total, Func<PageRange, Task<List<PageItem<T>>>> read)
    {
        var range = PageRange.All with { From = request.After is { } after ? PageRange.Behind(after) : PageRange.All.From, Until = request.Before };
        var (moreInFront, moreBehind) = (false, false);
        List<PageItem<T>> items;
        if (request.First is null && request.Last is { } last)
        {
            items = await read(range with { Limit = last + 1L, IsFromEnd = true }).ConfigureAwait(false);
            items.Reverse();
        }
        else
        {
            items = await read(range with { Limit = (request.First ?? int.MaxValue) + 1L }).ConfigureAwait(false);
            moreBehind = items.Count > request.First;
            if (moreBehind)
                items.RemoveAt(items.Count - 1);
        }

        if (items.Count > request.Last)
        {
            items.RemoveRange(0, items.Count - request.Last.Value);
            moreInFront = true;
        }

        moreInFront = moreInFront || (request.After is not null && await AnyAsync(PageRange.All with { Until = range.From }).ConfigureAwait(false));
        moreBehind = moreBehind || (request.Before is { } before && await AnyAsync(PageRange.All with { From = Later(before, range.From) }).ConfigureAwait(false));
        return new(items, moreInFront, moreBehind, total);

        async Task<bool> AnyAsync(PageRange anywhere) => (await read(anywhere with { Limit = 1 }).ConfigureAwait(false)).Count > 0;
    }

    /// <exception cref="GraphQueryException">A number is negative.</exception>
    public static void EnsureValid(PageRequest request)
    {
        EnsureValid(request.First, "first");
        EnsureValid(request.Last, "last");
    }

    private static PageKey Later(PageKey a, PageKey b) => a.CompareTo(b) > 0 ? a : b;

    private static void EnsureValid(int? count, string name)
    {
        if (count < 0)
            throw new GraphQueryException($"'{name}' is {count}: it must not be negative.");
    }
}
