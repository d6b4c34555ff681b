namespace GraphService.Graph;

/// <summary>What is known of the cheapest ways from one end of a search (Dijkstra 1959): cost and steps to people reached, and who is settled.</summary>
internal sealed class CheapestWays(int people)
{
    private readonly double[] _costs = Filled(people);
    private readonly int[] _steps = new int[people];
    private readonly bool[] _settled = new bool[people];
    private readonly List<int> _reached = [];
    private readonly PriorityQueue<int, long> _queue = new();

    /// <summary>The cost of the next person to settle; infinite when there is none.</summary>
    public double NextCost
    {
        get
        {
            while (_queue.TryPeek(out var person, out _))
            {
                if (!_settled[person])
                    return _costs[person];
                _queue.Dequeue();
            }

            return double.PositiveInfinity;
        }
    }

    /// <summary>Begins anew; O(people reached before).</summary>
    public void Start(int person)
    {
        foreach (var reached in _reached)
            (_costs[reached], _settled[reached]) = (double.PositiveInfinity, false);
        _reached.Clear();
        _queue.Clear();
        Reach(person, 0, 0);
    }

    /// <summary>Settles the next person; there must be one (<see cref="NextCost"/>).</summary>
    public int Settle()
    {
        var person = _queue.Dequeue();
        _settled[person] = true;
        return person;
    }

    public void Reach(int person, double cost, int steps)
    {
        var known = _costs[person];
        if (_settled[person] || PathCost.Exceeds(cost, known) || (PathCost.Same(cost, known) && steps >= _steps[person]))
            return;
        if (double.IsPositiveInfinity(known))
            _reached.Add(person);
        (_costs[person], _steps[person]) = (cost, steps);
        _queue.Enqueue(person, PathCost.Priority(cost, steps));
    }

    public bool IsSettled(int person) => _settled[person];

    /// <summary>The cost of the cheapest way found so far; infinite when there is none.</summary>
    public double CostOf(int person) => _costs[person];

    /// <summary>The steps of that way.</summary>
    public int StepsOf(int person) => _steps[person];

    private static double[] Filled(int people)
    {
        var costs = new double[people];
        Array.Fill(costs, double.PositiveInfinity);
        return costs;
    }
}
