namespace GraphService.Graph;

/// <summary>The path whose ties cost least (Dijkstra 1959), from the end towards the beginning; of equal costs the one with fewest steps, then the first in order of the people.</summary>
/// <remarks>
/// Costs are compared in billionths, so that sums which differ by the order of adding are equal. A first search keeps
/// one label a person; only when its path has too many steps, a second keeps all that are better in cost or in steps.
/// </remarks>
internal sealed class StrongestPath(TieStrengths ties, PathEnds ends, HashSet<int> blocked, int people)
{
    private const double Unit = 1e-9;
    private const int StepBits = 6;
    private readonly Dictionary<int, List<Label>> _settled = [];
    private readonly PriorityQueue<Label, long> _queue = new();

    /// <summary>The people of the path, or null when there is none up to the greatest length.</summary>
    public int[]? Find(int maxLength, CancellationToken cancellationToken)
    {
        if (Search(int.MaxValue, cancellationToken) is not { } label)
            return null;
        if (label.Steps > maxLength)
        {
            if (Search(maxLength, cancellationToken) is not { } bounded)
                return null;
            label = bounded;
        }

        return PathFrom(label);
    }

    /// <summary>Settles people until the beginning is; with a bound also second-best labels of fewer steps.</summary>
    private Label? Search(int maxSteps, CancellationToken cancellationToken)
    {
        _settled.Clear();
        _queue.Clear();
        var tentative = new double[people];
        Array.Fill(tentative, double.PositiveInfinity);
        var isBounded = maxSteps != int.MaxValue;
        Push(new(ends.To, 0, 0));
        for (var settled = 0; _queue.TryDequeue(out var label, out _); settled++)
        {
            if (settled % 1024 == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (_settled.TryGetValue(label.Person, out var better))
            {
                // What was settled before costs no more: only fewer steps can still be of use.
                if (!isBounded || better[^1].Steps <= label.Steps)
                    continue;
                better.Add(label);
            }
            else
            {
                _settled[label.Person] = [label];
            }

            if (label.Person == ends.From)
                return label;
            if (label.Steps == maxSteps || (label.Person != ends.To && blocked.Contains(label.Person)))
                continue;
            foreach (var next in ties.NeighborsOf(label.Person))
            {
                var cost = label.Cost + (1 / ties.StrengthOf(next));
                if (!isBounded)
                {
                    if (cost > tentative[next] + Unit)
                        continue;
                    tentative[next] = Math.Min(tentative[next], cost);
                }

                Push(new(next, cost, label.Steps + 1));
            }
        }

        return null;
    }

    private void Push(Label label) => _queue.Enqueue(label, (Rounded(label.Cost) << StepBits) | (uint)Math.Min(label.Steps, (1 << StepBits) - 1));

    /// <summary>Goes from label to label towards the end, always to the first person from whom the rest costs what remains.</summary>
    private int[] PathFrom(Label label)
    {
        var path = new int[label.Steps + 1];
        path[0] = label.Person;
        for (var i = 1; i < path.Length; i++)
        {
            var best = new Label(int.MaxValue, 0, 0);
            foreach (var next in ties.NeighborsOf(label.Person))
            {
                if (next >= best.Person || !_settled.TryGetValue(next, out var labels) || (next != ends.To && blocked.Contains(next)))
                    continue;
                foreach (var candidate in labels)
                {
                    if (candidate.Steps == label.Steps - 1
                        && Math.Abs(candidate.Cost + (1 / ties.StrengthOf(next)) - label.Cost) <= Unit)
                    {
                        best = candidate;
                    }
                }
            }

            label = best;
            path[i] = label.Person;
        }

        return path;
    }

    private static long Rounded(double cost) => (long)Math.Round(cost / Unit);

    /// <summary>What the rest of the way from a person to the end costs, in so many steps.</summary>
    private readonly record struct Label(int Person, double Cost, int Steps);
}
