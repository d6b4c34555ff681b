namespace GraphService.Import.Identity.Papers;

/// <summary>What corrections say about papers, by the numbers of the claims.</summary>
internal sealed class PaperConstraints
{
    private readonly List<int[][]> _different;
    private readonly HashSet<int> _constrained;

    public PaperConstraints(List<(int, int)> same, List<int[][]> different)
    {
        Same = same;
        _different = different;
        _constrained = different.SelectMany(sides => sides.SelectMany(side => side)).ToHashSet();
    }

    public static PaperConstraints None { get; } = new([], []);

    /// <summary>Claims to join whatever else is known.</summary>
    public IReadOnlyList<(int A, int B)> Same { get; }

    /// <summary>Whether two sets may be joined.</summary>
    public bool Allow(DisjointSets sets, int a, int b)
    {
        if (_constrained.Count == 0)
            return true;
        int rootA = sets.Find(a), rootB = sets.Find(b);
        foreach (var sides in _different)
        {
            var sideA = Side(sides, rootA);
            var sideB = Side(sides, rootB);
            if (sideA >= 0 && sideB >= 0 && sideA != sideB)
                return false;
        }

        return true;

        int Side(int[][] sides, int root) => Array.FindIndex(sides, side => side.Any(member => sets.Find(member) == root));
    }
}
