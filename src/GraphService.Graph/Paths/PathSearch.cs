using System.Collections.Concurrent;
using GraphService.Domain;

namespace GraphService.Graph;

/// <summary>Answers questions for paths between two people.</summary>
/// <remarks>Thread-safe: every search takes a workspace from a pool.</remarks>
internal sealed class PathSearch(GraphTables tables)
{
    private readonly Lazy<CoauthorNetwork> _network = new(() => new(tables.Authorships));
    private readonly ConcurrentBag<CoauthorSearch> _searches = [];
    private readonly ConcurrentBag<StrongestPath> _strongest = [];

    /// <summary>Makes what the first search would have to wait for.</summary>
    public void Prepare() => _ = _network.Value;

    public IReadOnlyList<CollaborationPath> Find(PathQuery query, CancellationToken cancellationToken)
    {
        query.EnsureValid();
        var ends = new PathEnds(tables.RequirePerson(query.From), tables.RequirePerson(query.To));
        HashSet<int>? without = query.WithoutPapers.Count == 0
            ? null
            : [.. query.WithoutPapers.Select(p => tables.Papers.IndexOf(p.Value)).Where(p => p >= 0)];
        var counted = new CountedPapers(tables.Authorships, query.Papers, without);
        int[] blocked = query.WithoutPeople.Count == 0
            ? []
            : [.. query.WithoutPeople.Select(p => tables.People.IndexOf(p.Value)).Where(p => p >= 0)];
        var people = People(query, ends, counted, blocked, cancellationToken);
        var steps = new StepBuilder(tables, query.Links, counted);
        var paths = new CollaborationPath[people.Count];
        for (var i = 0; i < paths.Length; i++)
            paths[i] = steps.Build(people[i]);
        return paths;
    }

    private IReadOnlyList<int[]> People(
        PathQuery query, PathEnds ends, CountedPapers counted, int[] blocked, CancellationToken cancellationToken)
    {
        if (ends.From == ends.To)
            return [[ends.From]];
        if (query.Kind == PathKind.Strongest)
        {
            if (!_strongest.TryTake(out var strongest))
                strongest = new(tables.People.Count);
            var ties = new TieStrengths(tables, query.Links, counted);
            var path = strongest.Find(ties, ends, [.. blocked], query.MaxLength, cancellationToken);
            _strongest.Add(strongest);
            return path is null ? [] : [path];
        }

        if (query.Links == PathLinks.Coauthorship && counted.OnlyBySize)
        {
            if (!_searches.TryTake(out var search))
                search = new(_network.Value);
            var paths = People(search.For(counted.MaxAuthors), query, ends, blocked, cancellationToken);
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
        if (search.Run(ends.From, ends.To, query.MaxLength, onlyFirst: query.Kind != PathKind.AllShortest, cancellationToken) < 0)
            return [];
        return query.Kind == PathKind.AllShortest ? search.AllPaths(query.Limit) : [search.FirstPath()];
    }
}
