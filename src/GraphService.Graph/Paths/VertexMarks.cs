namespace GraphService.Graph;

/// <summary>What a search knows about each vertex, in two bytes, so that caches hold many: the number of the search, a state and a depth. A new search forgets all at once.</summary>
internal sealed class VertexMarks(int vertices)
{
    /// <summary>Reached from the beginning.</summary>
    public const uint Forward = 0;

    /// <summary>Reached from the end.</summary>
    public const uint Backward = 1;

    /// <summary>On a shortest path, not further from the beginning than where the two sides meet.</summary>
    public const uint OnPath = 2;

    /// <summary>May not be passed.</summary>
    public const uint Blocked = 3;

    private const int DepthBits = 6;
    private const int SearchShift = 8;
    private const int MaxSearches = ushort.MaxValue >> SearchShift;
    private readonly ushort[] _marks = new ushort[vertices];
    private int _search;

    public Span<ushort> All => _marks;

    public void Clear()
    {
        if (_search == MaxSearches)
        {
            Array.Clear(_marks);
            _search = 0;
        }

        _search++;
    }

    /// <summary>The mark of a state and depth (up to 63) in the present search.</summary>
    public ushort Of(uint state, int depth) => (ushort)((_search << SearchShift) | (int)(state << DepthBits) | depth);

    /// <summary>Whether two marks are of the same search.</summary>
    public static bool AreOfOneSearch(ushort a, ushort b) => (a ^ b) >> SearchShift == 0;

    public static uint StateOf(ushort mark) => ((uint)mark >> DepthBits) & 3;
}
