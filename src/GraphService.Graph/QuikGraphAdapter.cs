using GraphService.Domain;
using QuikGraph;

namespace GraphService.Graph;

/// <summary>Shows a graph to QuikGraph's algorithms; only in builds with the official packages.</summary>
/// <remarks>
/// Thread-safe. Vertices are numbers from 0 in order of the people's ids. Edges are computed when they are asked for, so
/// nothing is copied; an algorithm that walks the whole graph several times is faster on a copy of QuikGraph's own.
/// </remarks>
public sealed class QuikGraphAdapter
{
    private readonly GraphTables _tables;

    /// <summary>Shows that graph.</summary>
    public QuikGraphAdapter(KnowledgeGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        _tables = graph.Tables;
    }

    /// <summary>The person of a vertex.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such vertex.</exception>
    public PersonId PersonOf(int vertex)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(vertex);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(vertex, _tables.People.Count);
        return _tables.People[vertex].Id;
    }

    /// <summary>The vertex of a person; merged ids are followed.</summary>
    /// <exception cref="GraphQueryException">The graph does not know the person.</exception>
    public int VertexOf(PersonId person) => _tables.RequirePerson(person);

    /// <summary>Who wrote with whom: an edge for two people, however many papers they share.</summary>
    /// <param name="filter">Which papers count.</param>
    public IUndirectedGraph<int, SEquatableEdge<int>> Coauthorship(CoauthorFilter filter) =>
        new DelegateUndirectedGraph<int, SEquatableEdge<int>>(
            Vertices,
            (int person, out IEnumerable<SEquatableEdge<int>> edges) => TryGet(
                person, CoauthorsOf(person, filter), other => new(Math.Min(person, other), Math.Max(person, other)), out edges),
            allowParallelEdges: false);

    /// <summary>The same as a directed graph, with an edge each way, for algorithms that need one.</summary>
    /// <param name="filter">Which papers count.</param>
    public IVertexAndEdgeListGraph<int, SEquatableEdge<int>> CoauthorshipBothWays(CoauthorFilter filter) =>
        new DelegateVertexAndEdgeListGraph<int, SEquatableEdge<int>>(
            Vertices,
            (int person, out IEnumerable<SEquatableEdge<int>> edges) => TryGet(
                person, CoauthorsOf(person, filter), other => new(person, other), out edges),
            allowParallelEdges: false);

    /// <summary>Who advised whom: edges from advisors to advisees.</summary>
    public IVertexAndEdgeListGraph<int, SEquatableEdge<int>> Advising() =>
        new DelegateVertexAndEdgeListGraph<int, SEquatableEdge<int>>(
            Vertices,
            (int person, out IEnumerable<SEquatableEdge<int>> edges) => TryGet(
                person, AdviseesOf(person), other => new(person, other), out edges),
            allowParallelEdges: false);

    private IEnumerable<int> Vertices => Enumerable.Range(0, _tables.People.Count);

    private bool TryGet(
        int person, IEnumerable<int> others, Func<int, SEquatableEdge<int>> edge, out IEnumerable<SEquatableEdge<int>> edges)
    {
        var known = person >= 0 && person < _tables.People.Count;
        edges = known ? others.Select(edge) : [];
        return known;
    }

    private IEnumerable<int> CoauthorsOf(int person, CoauthorFilter filter)
    {
        var neighbors = new LinkNeighbors(
            _tables, PathLinks.Coauthorship, new(_tables.Authorships, filter), new NeighborBuffer(0));
        var coauthors = new SortedSet<int>();
        foreach (var other in neighbors.Of(person))
            coauthors.Add(other);
        coauthors.Remove(person);
        foreach (var coauthor in coauthors)
            yield return coauthor;
    }

    private IEnumerable<int> AdviseesOf(int person) =>
        _tables.Advisees.ListOf(person).Select(fact => _tables.People.IndexOf(fact.Advisee.Value)).Distinct().Order();
}
