namespace GraphService.Graph;

/// <summary>Vertices of one level of a search, with the work of expanding them.</summary>
internal sealed class VertexQueue
{
    private int[] _vertices = new int[64];

    public int Count { get; private set; }

    public long Work { get; private set; }

    public ReadOnlySpan<int> Vertices => _vertices.AsSpan(0, Count);

    public void Clear() => (Count, Work) = (0, 0);

    public void Add(int vertex, int work)
    {
        if (Count == _vertices.Length)
            Array.Resize(ref _vertices, 2 * Count);
        _vertices[Count++] = vertex;
        Work += work;
    }
}
