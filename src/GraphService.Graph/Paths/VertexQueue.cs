namespace GraphService.Graph;

/// <summary>Vertices of one level of a search in families, each reached from one vertex, with the work of expanding them.</summary>
internal sealed class VertexQueue
{
    private int[] _vertices = new int[64];
    private int[] _people = [];
    private readonly List<int> _familyEnds = [];
    private int _orderedFamilies;
    private int _orderedEnd;

    public int Count { get; private set; }

    public long Work { get; private set; }

    public ReadOnlySpan<int> Vertices => _vertices.AsSpan(0, Count);

    public void Clear()
    {
        (Count, Work) = (0, 0);
        _familyEnds.Clear();
        (_orderedFamilies, _orderedEnd) = (0, 0);
    }

    public void Add(int vertex, int work)
    {
        Reserve(1)[0] = vertex;
        Take(1, work);
    }

    /// <summary>Room for that many more vertices; those that are wanted are written to its beginning and then taken.</summary>
    public Span<int> Reserve(int count)
    {
        if (Count + count > _vertices.Length)
            Array.Resize(ref _vertices, Math.Max(Count + count, 2 * _vertices.Length));
        return _vertices.AsSpan(Count, count);
    }

    /// <summary>Adds the first so many of what stands in the room.</summary>
    public void Take(int count, long work)
    {
        Count += count;
        Work += work;
    }

    /// <summary>What was added since the last call is a family.</summary>
    public void EndFamily()
    {
        if (Count > (_familyEnds.Count == 0 ? 0 : _familyEnds[^1]))
            _familyEnds.Add(Count);
    }

    /// <summary>Whether all families before the index are in order, and the one that begins there is not.</summary>
    public bool BeginsFamily(int index) => index == _orderedEnd;

    /// <summary>Puts the next family in order of its people. Most of a level is never walked, so families are ordered when it is their turn.</summary>
    public void OrderFamily<TNeighbors>(TNeighbors neighbors)
        where TNeighbors : struct, INeighbors
    {
        var family = _vertices.AsSpan(_orderedEnd.._familyEnds[_orderedFamilies++]);
        _orderedEnd += family.Length;
        if (family.Length == 1)
            return;
        if (_people.Length < family.Length)
            _people = new int[Math.Max(family.Length, 2 * _people.Length)];
        var people = _people.AsSpan(0, family.Length);
        for (var i = 0; i < family.Length; i++)
            people[i] = neighbors.PersonOf(family[i]);
        people.Sort(family);
    }
}
