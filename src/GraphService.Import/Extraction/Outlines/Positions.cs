namespace GraphService.Import.Extraction.Outlines;

/// <summary>Positions in a text.</summary>
internal sealed class Positions
{
    private const int Few = 16;

    /// <summary>None.</summary>
    public static readonly Positions None = new([]);

    private readonly int[] _sorted;

    /// <summary>These positions, in any order.</summary>
    public Positions(ReadOnlySpan<int> positions)
    {
        _sorted = positions.ToArray();
        Array.Sort(_sorted);
    }

    /// <summary>Whether a position is one of them.</summary>
    public bool Contains(int position) => _sorted.Length <= Few ? _sorted.AsSpan().Contains(position) : Array.BinarySearch(_sorted, position) >= 0;
}
