namespace GraphService.Neo4j.Queries.Paths;

/// <summary>What a search by cost knows from one end: the cheapest ways found to people, and who comes next.</summary>
internal sealed class CostSide
{
    private readonly Dictionary<string, double> _costs = new(StringComparer.Ordinal);
    private readonly HashSet<string> _passed = new(StringComparer.Ordinal);
    private readonly SortedSet<(double Cost, string Person)> _queue =
        new(Comparer<(double Cost, string Person)>.Create((a, b) => a.Cost != b.Cost ? a.Cost.CompareTo(b.Cost) : string.CompareOrdinal(a.Person, b.Person)));

    public CostSide(string end) => Reach(end, 0);

    /// <summary>Who is passed next; null when nobody is left.</summary>
    public (double Cost, string Person)? Next => _queue.Count == 0 ? null : _queue.Min;

    /// <summary>Those who come next, without passing them.</summary>
    public IEnumerable<string> Cheapest(int count) => _queue.Take(count).Select(next => next.Person);

    /// <summary>Passes the next; what the way there costs.</summary>
    public double Pass()
    {
        var (cost, person) = _queue.Min;
        _queue.Remove((cost, person));
        _passed.Add(person);
        return cost;
    }

    public void Reach(string person, double cost)
    {
        if (_passed.Contains(person))
            return;
        if (_costs.TryGetValue(person, out var known))
        {
            if (known <= cost)
                return;
            _queue.Remove((known, person));
        }

        _costs[person] = cost;
        _queue.Add((cost, person));
    }

    /// <summary>What the cheapest way found costs; null when there is none.</summary>
    public double? CostOf(string person) => _costs.TryGetValue(person, out var cost) ? cost : null;
}
