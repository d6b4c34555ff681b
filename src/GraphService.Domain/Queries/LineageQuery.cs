namespace GraphService.Domain;

/// <summary>A question for an advisor lineage.</summary>
/// <param name="Person">Where it begins.</param>
/// <param name="Direction">Up or down.</param>
public sealed record LineageQuery(PersonId Person, LineageDirection Direction)
{
    /// <summary>The greatest depth that can be asked for.</summary>
    public const int MaxDepthLimit = 100;

    /// <summary>The most cycles that are reported.</summary>
    public const int MaxCycles = 100;

    /// <summary>No more generations than this; 1 to <see cref="MaxDepthLimit"/>.</summary>
    public int MaxDepth { get; init; } = MaxDepthLimit;

    /// <summary>Which kinds of advising count; empty means all.</summary>
    public IReadOnlyList<AdvisorKind> Kinds { get; init; } = [];

    /// <summary>Checks the limits.</summary>
    /// <exception cref="GraphQueryException">The depth is out of range.</exception>
    public void EnsureValid()
    {
        if (MaxDepth is < 1 or > MaxDepthLimit)
            throw new GraphQueryException($"The greatest depth of a lineage is {MaxDepth}: it must be between 1 and {MaxDepthLimit}.");
    }
}
