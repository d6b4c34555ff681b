using GraphService.Domain;
using HotChocolate.Types;

namespace GraphService.GraphQL;

/// <summary>Questions for advisor lineages.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class LineageQueries
{
    /// <summary>A person's advisors and their advisors, or advisees and their advisees.</summary>
    /// <param name="person">Name, key or id of the person.</param>
    /// <param name="direction">Up to advisors, or down to advisees.</param>
    /// <param name="maxDepth">No more generations than this; 1 to 100.</param>
    /// <param name="kinds">Which kinds of advising count; all when left out.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    public async Task<LineageNode> GetAdvisorLineageAsync(
        string person, [DefaultValue(LineageDirection.Up)] LineageDirection direction,
        [DefaultValue(LineageQuery.MaxDepthLimit)] int maxDepth, AdvisorKind[]? kinds,
        IKnowledgeGraph graph, CancellationToken cancellationToken)
    {
        var found = await new NameLookup(graph).PersonAsync(GlobalId.KeyOrText("Person", person), cancellationToken).ConfigureAwait(false);
        var query = new LineageQuery(found.Id, direction) { MaxDepth = maxDepth, Kinds = kinds ?? [] };
        return new(found, await graph.GetLineageAsync(query, cancellationToken).ConfigureAwait(false));
    }
}
