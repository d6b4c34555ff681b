using GraphService.Domain;

namespace GraphService.Graph;

/// <summary>An ordered list of nodes, given as pages.</summary>
/// <param name="nodes">The nodes' numbers, in order of their keys.</param>
/// <param name="keyOf">A node's place.</param>
/// <param name="nodeOf">The node of a number.</param>
internal sealed class OrderedNodes<T>(int[] nodes, Func<int, PageKey> keyOf, Func<int, T> nodeOf)
{
    public Page<T> PageOf(PageRequest request)
    {
        EnsureValid(request.First, "first");
        EnsureValid(request.Last, "last");
        var start = request.After is { } after ? CountUpTo(after, inclusive: true) : 0;
        var end = request.Before is { } before ? CountUpTo(before, inclusive: false) : nodes.Length;
        end = Math.Max(start, end);
        if (request.First is { } first && end - start > first)
            end = start + first;
        if (request.Last is { } last && end - start > last)
            start = end - last;
        var items = new PageItem<T>[end - start];
        for (var i = 0; i < items.Length; i++)
            items[i] = new(nodeOf(nodes[start + i]), keyOf(nodes[start + i]));
        return new(items, start > 0, end < nodes.Length, nodes.Length);
    }

    public OrderedNodes<T> Where(Predicate<int> wanted) => new(Array.FindAll(nodes, wanted), keyOf, nodeOf);

    /// <summary>How many nodes come before the place, or are at it; O(log n).</summary>
    private int CountUpTo(PageKey key, bool inclusive)
    {
        int low = 0, high = nodes.Length;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            var order = keyOf(nodes[middle]).CompareTo(key);
            if (order < 0 || (inclusive && order == 0))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static void EnsureValid(int? count, string name)
    {
        if (count < 0)
            throw new GraphQueryException($"'{name}' is {count}: it must not be negative.");
    }
}
