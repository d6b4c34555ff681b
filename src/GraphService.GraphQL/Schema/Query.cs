using GraphService.Domain;
using HotChocolate;

namespace GraphService.GraphQL;

/// <summary>Where every question begins.</summary>
[GraphQLDescription("Where every question begins.")]
public sealed class Query
{
    /// <summary>How much the graph holds.</summary>
    public ValueTask<GraphStatistics> GetStatisticsAsync(IKnowledgeGraph graph, CancellationToken cancellationToken) =>
        graph.GetStatisticsAsync(cancellationToken);
}
