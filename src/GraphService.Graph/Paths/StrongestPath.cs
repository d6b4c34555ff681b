namespace GraphService.Graph;

/// <summary>
/// The path whose ties cost least, searched from both ends at once; of equal costs the one with fewest steps, then the
/// first in order of the people.
/// </summary>
/// <remarks>
/// The search ends when what both ends settle next costs more together than the best path found. Then every path that
/// costs as little has a tie from somebody settled from its beginning to somebody settled from its end.
/// </remarks>
internal sealed class StrongestPath(int people)
{
    private readonly CheapestWays _forward = new(people);
    private readonly CheapestWays _backward = new(people);
    private readonly List<(int Before, int After, double Cost)> _bridges = [];
    private readonly HashSet<int> _onPath = [];
    private double _cost;
    private int _steps;

    /// <summary>The people of the path, or null when there is none up to the greatest length.</summary>
    public int[]? Find(TieStrengths ties, PathEnds ends, HashSet<int> blocked, int maxLength, CancellationToken cancellationToken)
    {
        Search(ties, ends, blocked, cancellationToken);
        if (double.IsPositiveInfinity(_cost))
            return null;
        if (_steps > maxLength)
            return new BoundedStrongestPath(ties, ends, blocked).Find(maxLength, cancellationToken);
        MarkPaths(ties);
        return FirstPath(ties, ends);
    }

    private void Search(TieStrengths ties, PathEnds ends, HashSet<int> blocked, CancellationToken cancellationToken)
    {
        _cost = double.PositiveInfinity;
        _bridges.Clear();
        _forward.Start(ends.From);
        _backward.Start(ends.To);
        for (var settled = 0; ; settled++)
        {
            if (settled % 1024 == 0)
                cancellationToken.ThrowIfCancellationRequested();
            var (before, after) = (_forward.NextCost, _backward.NextCost);
            if (double.IsPositiveInfinity(Math.Min(before, after)) || PathCost.Exceeds(before + after, _cost))
                break;
            var isForward = before <= after;
            var (ways, others) = isForward ? (_forward, _backward) : (_backward, _forward);
            var person = ways.Settle();
            foreach (var next in ties.NeighborsOf(person))
            {
                if (blocked.Contains(next) && next != ends.From && next != ends.To)
                    continue;
                var cost = ways.CostOf(person) + (1 / ties.StrengthOf(next));
                ways.Reach(next, cost, ways.StepsOf(person) + 1);
                NoteBridge(isForward ? (person, next) : (next, person), cost + others.CostOf(next), ways.StepsOf(person) + 1 + others.StepsOf(next));
            }
        }
    }

    private void NoteBridge((int Before, int After) tie, double cost, int steps)
    {
        if (double.IsPositiveInfinity(cost) || PathCost.Exceeds(cost, _cost))
            return;
        if (!PathCost.Same(cost, _cost))
            (_cost, _steps) = (cost, steps);
        _steps = Math.Min(_steps, steps);
        _bridges.Add((tie.Before, tie.After, cost));
    }

    /// <summary>Marks who stands on a best path in front of its bridge.</summary>
    private void MarkPaths(TieStrengths ties)
    {
        _onPath.Clear();
        var queue = new Queue<int>();
        foreach (var (before, after, cost) in _bridges)
        {
            if (PathCost.Same(cost, _cost) && _forward.IsSettled(before) && _backward.IsSettled(after)
                && _forward.StepsOf(before) + 1 + _backward.StepsOf(after) == _steps && _onPath.Add(before))
            {
                queue.Enqueue(before);
            }
        }

        while (queue.TryDequeue(out var person))
        {
            foreach (var previous in ties.NeighborsOf(person))
            {
                if (_forward.IsSettled(previous) && _forward.StepsOf(previous) + 1 == _forward.StepsOf(person)
                    && PathCost.Same(_forward.CostOf(previous) + (1 / ties.StrengthOf(previous)), _forward.CostOf(person))
                    && _onPath.Add(previous))
                {
                    queue.Enqueue(previous);
                }
            }
        }
    }

    /// <summary>Goes from the beginning always to the first person from whom a best path goes on.</summary>
    private int[] FirstPath(TieStrengths ties, PathEnds ends)
    {
        var path = new int[_steps + 1];
        path[0] = ends.From;
        var cost = 0.0;
        for (var step = 1; step <= _steps; step++)
        {
            var (best, bestCost) = (int.MaxValue, 0.0);
            foreach (var next in ties.NeighborsOf(path[step - 1]))
            {
                var upTo = cost + (1 / ties.StrengthOf(next));
                if (next < best && (LeadsOn(next, upTo, step) || Ends(next, upTo, step)))
                    (best, bestCost) = (next, upTo);
            }

            path[step] = best;
            cost = bestCost;
        }

        return path;
    }

    private bool LeadsOn(int person, double cost, int step) =>
        _onPath.Contains(person) && _forward.StepsOf(person) == step && PathCost.Same(_forward.CostOf(person), cost);

    private bool Ends(int person, double cost, int step) =>
        _backward.IsSettled(person) && step + _backward.StepsOf(person) == _steps && PathCost.Same(cost + _backward.CostOf(person), _cost);
}
