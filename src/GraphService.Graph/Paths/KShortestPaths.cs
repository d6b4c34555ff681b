namespace GraphService.Graph;

/// <summary>
/// The k shortest paths without repeated people (Yen 1971), with Lawler's division (1972): what remains after a path is
/// taken away falls into parts without common paths, each given by a beginning and the people that may not come next.
/// </summary>
/// <remarks>The best of each part is its first shortest path in order of the people, so the whole order is exact.</remarks>
internal static class KShortestPaths
{
    public static List<int[]> Find<TNeighbors>(
        BidirectionalSearch<TNeighbors> search, PathEnds ends, int[] blocked, int maxLength, int limit, CancellationToken cancellationToken)
        where TNeighbors : struct, INeighbors
    {
        var found = new List<int[]>();
        var best = new PriorityQueue<Part, int[]>(Comparer<int[]>.Create(Compare));
        Add([ends.From], []);
        while (found.Count < limit && best.TryDequeue(out var part, out var path))
        {
            found.Add(path);
            for (var i = part.Deviation; i < path.Length - 1; i++)
                Add(path[..(i + 1)], i == part.Deviation ? [.. part.Excluded, path[i + 1]] : [path[i + 1]]);
        }

        return found;

        void Add(int[] beginning, int[] excluded)
        {
            search.Clear();
            foreach (var person in blocked)
                search.Block(person);
            foreach (var person in beginning.AsSpan(..^1))
                search.Block(person);
            foreach (var person in excluded)
                search.ExcludeFirst(person);
            var deviation = beginning.Length - 1;
            if (deviation < maxLength && search.Run(beginning[^1], ends.To, maxLength - deviation, onlyFirst: true, cancellationToken) >= 0)
                best.Enqueue(new(deviation, excluded), [.. beginning.AsSpan(..^1), .. search.FirstPath()]);
        }
    }

    /// <summary>Shorter first, then in order of the people.</summary>
    private static int Compare(int[]? a, int[]? b) =>
        a!.Length != b!.Length ? a.Length.CompareTo(b.Length) : a.AsSpan().SequenceCompareTo(b);

    /// <param name="Deviation">Where the paths of the part leave the path that it comes from.</param>
    /// <param name="Excluded">Who may not come next there.</param>
    private readonly record struct Part(int Deviation, int[] Excluded);
}
