namespace GraphService.GraphQL;

/// <summary>What is sent to subscribers, by topic.</summary>
public static class Topics
{
    /// <summary>Carries <see cref="Domain.GraphStatistics"/>.</summary>
    public const string GraphChanged = "graphChanged";

    /// <summary>Carries <see cref="Domain.ImportEvent"/>.</summary>
    public const string ImportProgress = "importProgress";
}
