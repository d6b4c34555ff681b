using System.Runtime.CompilerServices;

namespace GraphService.Graph;

/// <summary>Vertices of one level of a search, with the work of expanding them.</summary>
internal sealed class VertexQueue
{
    private int[] _vertices = new int[64];

    public int Count { get; private set; }

    /// <summary>The work of expanding the vertices, as last measured.</summary>
    public long Work { get; private set; }

    public ReadOnlySpan<int> Vertices => _vertices.AsSpan(0, Count);

    public void Clear() => Count = 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int vertex)
    {
        Reserve(1)[0] = vertex;
        Count++;
    }

    /// <summary>Free places behind the vertices, at least so many; <see cref="Take"/> says how many were filled.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<int> Reserve(int places)
    {
        if (_vertices.Length - Count < places)
            Array.Resize(ref _vertices, Math.Max(2 * _vertices.Length, Count + places));
        return _vertices.AsSpan(Count);
    }

    /// <summary>Counts places that were reserved and filled.</summary>
    public void Take(int places) => Count += places;

    /// <summary>Adds up the work, in one go: the look-ups do not wait for each other.</summary>
    public void Measure<TNeighbors>(TNeighbors neighbors)
        where TNeighbors : struct, INeighbors
    {
        long work = 0;
        foreach (var vertex in Vertices)
            work += neighbors.WorkOf(vertex);
        Work = work;
    }
}
