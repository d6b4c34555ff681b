namespace GraphService.Graph;

/// <summary>Facts grouped by a node they name, in compressed sparse rows; groups are slices of one array.</summary>
internal sealed class FactGroups<T>
{
    private readonly int[] _starts;
    private readonly T[] _facts;

    /// <param name="facts">The facts, in the order that they shall have within a group.</param>
    /// <param name="nodes">Number of groups.</param>
    /// <param name="nodeOf">The group of the fact at a place of <paramref name="facts"/>.</param>
    public FactGroups(T[] facts, int nodes, Func<int, int> nodeOf)
    {
        _starts = new int[nodes + 1];
        _facts = new T[facts.Length];
        for (var i = 0; i < facts.Length; i++)
            _starts[nodeOf(i) + 1]++;
        for (var node = 0; node < nodes; node++)
            _starts[node + 1] += _starts[node];
        var next = _starts.AsSpan(0, nodes).ToArray();
        for (var i = 0; i < facts.Length; i++)
            _facts[next[nodeOf(i)]++] = facts[i];
    }

    public int Count => _facts.Length;

    /// <summary>The facts of a node, without copying.</summary>
    public ReadOnlySpan<T> Of(int node) => _facts.AsSpan(_starts[node], _starts[node + 1] - _starts[node]);

    /// <summary>The facts of a node as a list that shares the array; empty for −1.</summary>
    public IReadOnlyList<T> ListOf(int node)
    {
        if (node < 0 || _starts[node] == _starts[node + 1])
            return [];
        return new ArraySegment<T>(_facts, _starts[node], _starts[node + 1] - _starts[node]);
    }
}
