namespace GraphService.Import.Documents;

/// <summary>The lines of the original file that something was read from; one-based, both ends included.</summary>
/// <param name="First">The first line.</param>
/// <param name="Last">The last line, never before <paramref name="First"/>.</param>
public readonly record struct LineRange(int First, int Last)
{
    /// <summary>A range of one line.</summary>
    public static LineRange At(int line) => new(line, line);

    /// <summary>The smallest range that holds both.</summary>
    public LineRange Union(LineRange other) => new(Math.Min(First, other.First), Math.Max(Last, other.Last));
}
