namespace GraphService.Graph;

/// <summary>Coauthors on any paper: pairs made in advance, and large papers passed once from each side.</summary>
internal readonly struct CoauthorNeighbors(CoauthorNetwork network) : INeighbors
{
    private readonly CoauthorNetwork _network = network;
    private readonly NeighborBuffer _buffer = new(network.LargePaperCount);

    public int Count => _network.Count;

    public void Clear() => _buffer.BeginSearch();

    public int VertexOf(int person) => _network.VertexOf(person);

    public int PersonOf(int vertex) => _network.PersonOf(vertex);

    public int WorkOf(int vertex) => _network.Degree(vertex);

    public ReadOnlySpan<int> Expand(int vertex, int side) =>
        _network.HasLargePaper(vertex) ? WithLargePapers(vertex, side) : _network.Of(vertex);

    public ReadOnlySpan<int> Of(int vertex) => _network.HasLargePaper(vertex) ? WithLargePapers(vertex, null) : _network.Of(vertex);

    private ReadOnlySpan<int> WithLargePapers(int vertex, int? side)
    {
        _buffer.Clear();
        _buffer.Add(_network.Of(vertex));
        foreach (var paper in _network.LargePapersOf(vertex))
        {
            if (side is null || _buffer.Pass(paper, side.Value))
                _buffer.Add(_network.AuthorsOf(paper));
        }

        return _buffer.Vertices;
    }
}
