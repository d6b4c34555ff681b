namespace GraphService.Graph;

/// <summary>Coauthors on papers of up to a number of authors: pairs made in advance, and large papers passed once from each side.</summary>
internal readonly struct CoauthorNeighbors(CoauthorNetwork network, CoauthorScope scope) : INeighbors
{
    private readonly CoauthorNetwork _network = network;
    private readonly CoauthorScope _scope = scope;

    public int Count => _network.Count;

    public void Clear() => _scope.Buffer.BeginSearch();

    public int VertexOf(int person) => _network.VertexOf(person);

    public int PersonOf(int vertex) => _network.PersonOf(vertex);

    public int WorkOf(int vertex) => _network.Degree(vertex);

    public ReadOnlySpan<int> Expand(int vertex, int side)
    {
        if (_scope.MaxAuthors < CoauthorNetwork.MaxExpandedAuthors)
            return OnSmallPapers(vertex);
        return _scope.MaxAuthors > CoauthorNetwork.MaxExpandedAuthors && _network.HasLargePaper(vertex)
            ? WithLargePapers(vertex, side)
            : _network.Of(vertex);
    }

    public ReadOnlySpan<int> Of(int vertex)
    {
        if (_scope.MaxAuthors < CoauthorNetwork.MaxExpandedAuthors)
            return OnSmallPapers(vertex);
        return _scope.MaxAuthors > CoauthorNetwork.MaxExpandedAuthors && _network.HasLargePaper(vertex)
            ? WithLargePapers(vertex, null)
            : _network.Of(vertex);
    }

    private ReadOnlySpan<int> OnSmallPapers(int vertex)
    {
        var buffer = _scope.Buffer;
        buffer.Clear();
        var neighbors = _network.Of(vertex);
        var fewestAuthors = _network.FewestAuthorsOf(vertex);
        for (var i = 0; i < neighbors.Length; i++)
        {
            if (fewestAuthors[i] <= _scope.MaxAuthors)
                buffer.Add(neighbors[i]);
        }

        return buffer.Vertices;
    }

    private ReadOnlySpan<int> WithLargePapers(int vertex, int? side)
    {
        var buffer = _scope.Buffer;
        buffer.Clear();
        buffer.Add(_network.Of(vertex));
        foreach (var paper in _network.LargePapersOf(vertex))
        {
            var authors = _network.AuthorsOf(paper);
            if (authors.Length <= _scope.MaxAuthors && (side is null || buffer.Pass(paper, side.Value)))
                buffer.Add(authors);
        }

        return buffer.Vertices;
    }
}
