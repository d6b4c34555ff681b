namespace GraphService.Tests.Neo4j;

/// <summary>Tests that use the one database take turns.</summary>
[CollectionDefinition(Name)]
public sealed class Neo4jCollection
{
    public const string Name = "Neo4j";
}
