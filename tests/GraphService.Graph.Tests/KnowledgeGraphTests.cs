using GraphService.Domain;

namespace GraphService.Graph.Tests;

/// <summary>The contract, on the graph in memory.</summary>
public sealed class KnowledgeGraphTests : KnowledgeGraphContract.KnowledgeGraphContract
{
    protected override Task<IKnowledgeGraph> CreateAsync(GraphSnapshot snapshot) =>
        Task.FromResult<IKnowledgeGraph>(new KnowledgeGraph(new(1, snapshot)));
}
