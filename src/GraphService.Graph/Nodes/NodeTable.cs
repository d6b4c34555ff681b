using GraphService.Domain;

namespace GraphService.Graph;

/// <summary>Nodes of one kind in a fixed order, numbered by it, and found by their ids and by ids merged into them.</summary>
internal sealed class NodeTable<T>
    where T : class
{
    private readonly T[] _nodes;
    private readonly string[] _ids;
    private readonly Dictionary<string, int> _indexes;

    /// <param name="nodes">The nodes; the table keeps and sorts the array.</param>
    /// <param name="order">The order of the numbers.</param>
    /// <param name="idOf">A node's id.</param>
    /// <param name="redirects">Merged ids of all kinds; those that lead to no node of this table are left out.</param>
    public NodeTable(T[] nodes, Comparison<T> order, Func<T, string> idOf, IReadOnlyDictionary<string, string> redirects)
    {
        _nodes = nodes;
        Array.Sort(nodes, order);
        _ids = Array.ConvertAll(nodes, n => idOf(n));
        _indexes = new(nodes.Length, StringComparer.Ordinal);
        for (var i = 0; i < nodes.Length; i++)
            _indexes[_ids[i]] = i;
        foreach (var former in redirects.Keys)
        {
            if (!_indexes.ContainsKey(former) && Follow(former, redirects) is { } current)
                _indexes[former] = current;
        }
    }

    public int Count => _nodes.Length;

    public ReadOnlySpan<T> Nodes => _nodes;

    public T this[int index] => _nodes[index];

    /// <summary>The id without a look at the node, which is somewhere else in memory.</summary>
    public string IdOf(int index) => _ids[index];

    /// <summary>The number of the node with that id, or −1.</summary>
    public int IndexOf(string? id) => id is not null && _indexes.TryGetValue(id, out var index) ? index : -1;

    public T? Find(string? id) => IndexOf(id) is >= 0 and var index ? _nodes[index] : null;

    /// <summary>The number of a node that a fact names.</summary>
    /// <exception cref="GraphStoreException">There is no such node.</exception>
    public int Require(string id, string fact) => IndexOf(id) is >= 0 and var index
        ? index
        : throw new GraphStoreException(
            $"The stored graph is damaged: {fact} names {id}, which it does not hold. Import again into a new store.");

    private int? Follow(string former, IReadOnlyDictionary<string, string> redirects)
    {
        var id = former;
        for (var hops = 0; hops <= redirects.Count && redirects.TryGetValue(id, out var next); hops++)
        {
            if (_indexes.TryGetValue(next, out var index))
                return index;
            id = next;
        }

        return null;
    }
}
