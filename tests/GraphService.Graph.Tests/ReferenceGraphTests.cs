using GraphService.Domain;
using GraphService.KnowledgeGraphContract.Reference;

namespace GraphService.Graph.Tests;

/// <summary>The contract's hand-made cases, on the reference that its random cases are compared with.</summary>
public sealed class ReferenceGraphTests : KnowledgeGraphContract.KnowledgeGraphContract
{
    protected override Task<IKnowledgeGraph> CreateAsync(GraphSnapshot snapshot) =>
        Task.FromResult<IKnowledgeGraph>(new ReferenceGraph(snapshot));
}
