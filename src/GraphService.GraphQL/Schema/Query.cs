using GraphService.Domain;

namespace GraphService.GraphQL;

/// <summary>Where every question begins.</summary>
public sealed class Query
{
    /// <summary>How much the graph holds.</summary>
    public ValueTask<GraphStatistics> GetStatisticsAsync(IKnowledgeGraph graph, CancellationToken cancellationToken) =>
        graph.GetStatisticsAsync(cancellationToken);
}
