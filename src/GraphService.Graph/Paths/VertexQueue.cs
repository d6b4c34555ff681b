using System.Runtime.CompilerServices;

namespace GraphService.Graph;

/// <summary>Vertices of one level of a search, with the work of expanding them.</summary>
internal sealed class VertexQueue
{
    private int[] _vertices = new int[64];

    public int Count { get; private set; }

    public long Work { get; private set; }

    public ReadOnlySpan<int> Vertices => _vertices.AsSpan(0, Count);

    public void Clear() => (Count, Work) = (0, 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int vertex, int work)
    {
        var vertices = _vertices;
        var count = Count;
        if (count < vertices.Length)
            vertices[count] = vertex;
        else
            AddGrowing(vertex);
        Count = count + 1;
        Work += work;
    }

    private void AddGrowing(int vertex)
    {
        Array.Resize(ref _vertices, 2 * _vertices.Length);
        _vertices[Count] = vertex;
    }
}
