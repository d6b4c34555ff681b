namespace GraphService.Graph;

/// <summary>What one search in the coauthor network works with.</summary>
internal sealed class CoauthorScope(CoauthorNetwork network)
{
    /// <summary>Papers of more authors do not count.</summary>
    public int MaxAuthors { get; set; } = int.MaxValue;

    public NeighborBuffer Buffer { get; } = new(network.LargePaperCount);
}
