using GraphService.Domain;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;

namespace GraphService.GraphQL;

/// <summary>Questions for documents.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class SourceQueries
{
    /// <summary>The documents that the graph was read from, by path.</summary>
    [UsePaging]
    public async Task<Connection<SourceNode>> GetSourcesAsync(
        int? first, string? after, int? last, string? before, IKnowledgeGraph graph, CancellationToken cancellationToken)
    {
        var page = await graph.ListSourcesAsync(Connections.Request(first, after, last, before), cancellationToken).ConfigureAwait(false);
        return page.ToConnection(s => new SourceNode(s));
    }
}
