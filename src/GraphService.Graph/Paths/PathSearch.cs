using System.Collections.Concurrent;
using GraphService.Domain;

namespace GraphService.Graph;

/// <summary>Answers questions for paths between two people.</summary>
/// <remarks>Thread-safe: every search takes a workspace from a pool.</remarks>
internal sealed class PathSearch(GraphTables tables)
{
    private readonly Lazy<CoauthorNetwork> _network = new(() => new(tables.Authorships));
    private readonly ConcurrentBag<BidirectionalSearch<CoauthorNeighbors>> _searches = [];

    /// <summary>Makes what the first search would have to wait for.</summary>
    public void Prepare() => _ = _network.Value;

    public IReadOnlyList<CollaborationPath> Find(PathQuery query, CancellationToken cancellationToken)
    {
        query.EnsureValid();
        var ends = new PathEnds(tables.RequirePerson(query.From), tables.RequirePerson(query.To));
        var without = new HashSet<int>(query.WithoutPapers.Select(p => tables.Papers.IndexOf(p.Value)).Where(p => p >= 0));
        var counted = new CountedPapers(tables.Authorships, query.Papers, without);
        var blocked = query.WithoutPeople.Select(p => tables.People.IndexOf(p.Value)).Where(p => p >= 0).ToArray();
        var steps = new StepBuilder(tables, query.Links, counted);
        return [.. People(query, ends, counted, blocked, cancellationToken).Select(steps.Build)];
    }

    private IReadOnlyList<int[]> People(
        PathQuery query, PathEnds ends, CountedPapers counted, int[] blocked, CancellationToken cancellationToken)
    {
        if (ends.From == ends.To)
            return [[ends.From]];
        if (query.Kind == PathKind.Strongest)
        {
            var ties = new TieStrengths(tables, query.Links, counted);
            return new StrongestPath(ties, ends, [.. blocked], tables.People.Count).Find(query.MaxLength, cancellationToken) is { } strongest
                ? [strongest]
                : [];
        }

        if (query.Links == PathLinks.Coauthorship && counted.AreAll)
        {
            if (!_searches.TryTake(out var search))
                search = new(new(_network.Value));
            var paths = People(search, query, ends, blocked, cancellationToken);
            _searches.Add(search);
            return paths;
        }

        var neighbors = new LinkNeighbors(tables, query.Links, counted, new(tables.Papers.Count));
        return People(new BidirectionalSearch<LinkNeighbors>(neighbors), query, ends, blocked, cancellationToken);
    }

    private static IReadOnlyList<int[]> People<TNeighbors>(
        BidirectionalSearch<TNeighbors> search, PathQuery query, PathEnds ends, int[] blocked, CancellationToken cancellationToken)
        where TNeighbors : struct, INeighbors
    {
        if (query.Kind == PathKind.KShortest)
            return KShortestPaths.Find(search, ends, blocked, query.MaxLength, query.Limit, cancellationToken);
        search.Clear();
        foreach (var person in blocked)
            search.Block(person);
        if (search.Run(ends.From, ends.To, query.MaxLength, cancellationToken) < 0)
            return [];
        return query.Kind == PathKind.AllShortest ? search.AllPaths(query.Limit) : [search.FirstPath()];
    }
}
