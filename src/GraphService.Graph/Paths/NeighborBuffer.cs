namespace GraphService.Graph;

/// <summary>A growing array for the neighbours of one vertex, with a note of the papers that a search has passed from each side.</summary>
internal sealed class NeighborBuffer(int papers)
{
    private readonly uint[] _passed = new uint[papers];
    private int[] _vertices = new int[64];
    private int _count;
    private uint _search;

    public ReadOnlySpan<int> Vertices => _vertices.AsSpan(0, _count);

    /// <summary>Forgets which papers were passed.</summary>
    public void BeginSearch()
    {
        if (_search >= uint.MaxValue - 2)
        {
            Array.Clear(_passed);
            _search = 0;
        }

        // Two sides in two bits above which the search's number stands.
        _search += 4;
    }

    public void Clear() => _count = 0;

    public void Add(int vertex)
    {
        if (_count == _vertices.Length)
            Array.Resize(ref _vertices, 2 * _count);
        _vertices[_count++] = vertex;
    }

    public void Add(ReadOnlySpan<int> vertices)
    {
        if (_count + vertices.Length > _vertices.Length)
            Array.Resize(ref _vertices, Math.Max(2 * _vertices.Length, _count + vertices.Length));
        vertices.CopyTo(_vertices.AsSpan(_count));
        _count += vertices.Length;
    }

    /// <summary>Whether the side passes the paper for the first time in this search.</summary>
    public bool Pass(int paper, int side)
    {
        ref var passed = ref _passed[paper];
        if (passed < _search)
            passed = _search;
        if ((passed & (1u << side)) != 0)
            return false;
        passed |= 1u << side;
        return true;
    }
}
