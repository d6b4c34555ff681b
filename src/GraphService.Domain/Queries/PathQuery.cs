namespace GraphService.Domain;

/// <summary>A question for paths between two people.</summary>
/// <param name="From">Where paths begin.</param>
/// <param name="To">Where paths end.</param>
public sealed record PathQuery(PersonId From, PersonId To)
{
    /// <summary>The longest path that can be asked for, in steps.</summary>
    public const int MaxLengthLimit = 32;

    /// <summary>The most paths that can be asked for.</summary>
    public const int MaxLimit = 1000;

    /// <summary>Which paths.</summary>
    public PathKind Kind { get; init; } = PathKind.Shortest;

    /// <summary>What may connect two people.</summary>
    public PathLinks Links { get; init; } = PathLinks.Coauthorship;

    /// <summary>Which papers count; papers outside neither connect people nor stand as evidence.</summary>
    public CoauthorFilter Papers { get; init; } = CoauthorFilter.All;

    /// <summary>People who may not stand between the ends.</summary>
    public IReadOnlyList<PersonId> WithoutPeople { get; init; } = [];

    /// <summary>Papers that do not count.</summary>
    public IReadOnlyList<PaperId> WithoutPapers { get; init; } = [];

    /// <summary>No longer paths than this, in steps; 1 to <see cref="MaxLengthLimit"/>.</summary>
    public int MaxLength { get; init; } = MaxLengthLimit;

    /// <summary>At most so many paths; 1 to <see cref="MaxLimit"/>. Counts for the kinds that give several.</summary>
    public int Limit { get; init; } = 10;

    /// <summary>Checks the limits.</summary>
    /// <exception cref="GraphQueryException">The length or the number of paths is out of range.</exception>
    public void EnsureValid()
    {
        if (MaxLength is < 1 or > MaxLengthLimit)
            throw new GraphQueryException($"The greatest length of a path is {MaxLength}: it must be between 1 and {MaxLengthLimit}.");
        if (Limit is < 1 or > MaxLimit)
            throw new GraphQueryException($"The number of paths asked for is {Limit}: it must be between 1 and {MaxLimit}.");
    }
}
