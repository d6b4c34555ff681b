using GraphService.Domain;

namespace GraphService.Neo4j.Tests;

/// <summary>The contract of graphs, answered by Cypher.</summary>
public sealed class Neo4jKnowledgeGraphTests(TestServer server, CypherGraphs graphs)
    : KnowledgeGraphContract.KnowledgeGraphContract, IClassFixture<CypherGraphs>
{
    protected override Task<IKnowledgeGraph> CreateAsync(GraphSnapshot snapshot) => graphs.OfAsync(server, snapshot);
}
