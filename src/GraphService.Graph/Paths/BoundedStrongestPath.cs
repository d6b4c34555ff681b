namespace GraphService.Graph;

/// <summary>As <see cref="StrongestPath"/>, when the strongest path of any length has too many steps.</summary>
/// <remarks>A search from the end that keeps for each person all labels that are better than others in cost or in steps.</remarks>
internal sealed class BoundedStrongestPath(TieStrengths ties, PathEnds ends, HashSet<int> blocked)
{
    private readonly Dictionary<int, List<Label>> _settled = [];
    private readonly PriorityQueue<Label, long> _queue = new();

    /// <summary>The people of the path, or null when there is none up to the greatest length.</summary>
    public int[]? Find(int maxSteps, CancellationToken cancellationToken)
    {
        Push(new(ends.To, 0, 0));
        for (var settled = 0; _queue.TryDequeue(out var label, out _); settled++)
        {
            if (settled % 1024 == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (!_settled.TryGetValue(label.Person, out var better))
                _settled[label.Person] = better = [];
            else if (better[^1].Steps <= label.Steps)
                continue; // What was settled before costs no more: only fewer steps can still be of use.
            better.Add(label);
            if (label.Person == ends.From)
                return PathFrom(label);
            if (label.Steps == maxSteps || (label.Person != ends.To && blocked.Contains(label.Person)))
                continue;
            foreach (var next in ties.NeighborsOf(label.Person))
                Push(new(next, label.Cost + (1 / ties.StrengthOf(next)), label.Steps + 1));
        }

        return null;
    }

    private void Push(Label label) => _queue.Enqueue(label, PathCost.Priority(label.Cost, label.Steps));

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
                        && PathCost.Same(candidate.Cost + (1 / ties.StrengthOf(next)), label.Cost))
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

    /// <summary>What the rest of the way from a person to the end costs, in so many steps.</summary>
    private readonly record struct Label(int Person, double Cost, int Steps);
}
