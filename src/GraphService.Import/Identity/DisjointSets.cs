namespace GraphService.Import.Identity;

/// <summary>Union-find over the numbers 0 to n − 1; the smallest member names its set, so that the order of unions does not show.</summary>
internal sealed class DisjointSets
{
    private readonly int[] _parent;

    public DisjointSets(int count)
    {
        _parent = new int[count];
        for (var i = 0; i < count; i++)
            _parent[i] = i;
    }

    public int Count => _parent.Length;

    /// <summary>The smallest member of the set.</summary>
    public int Find(int item)
    {
        while (_parent[item] != item)
            item = _parent[item] = _parent[_parent[item]];
        return item;
    }

    /// <summary>Joins two sets; false when they were one.</summary>
    public bool Union(int a, int b)
    {
        a = Find(a);
        b = Find(b);
        if (a == b)
            return false;
        if (a < b)
            _parent[b] = a;
        else
            _parent[a] = b;
        return true;
    }
}
