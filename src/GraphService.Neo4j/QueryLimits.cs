namespace GraphService.Neo4j;

/// <summary>What one question may take of the server.</summary>
public sealed record QueryLimits
{
    /// <summary>How long a question may take; 30 seconds unless set.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many authorships and other ties a question for paths may read; 2,000,000 unless set.</summary>
    public int MaxLinks { get; init; } = 2_000_000;
}
