namespace GraphService.Graph;

/// <summary>A search in the coauthor network with all that it works with, to be used again.</summary>
internal sealed class CoauthorSearch
{
    private readonly CoauthorScope _scope;
    private readonly BidirectionalSearch<CoauthorNeighbors> _search;

    public CoauthorSearch(CoauthorNetwork network)
    {
        _scope = new(network);
        _search = new(new(network, _scope));
    }

    /// <summary>The search, for papers of up to so many authors.</summary>
    public BidirectionalSearch<CoauthorNeighbors> For(int maxAuthors)
    {
        _scope.MaxAuthors = maxAuthors;
        return _search;
    }
}
