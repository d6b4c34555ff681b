using GraphService.Domain;

namespace GraphService.Neo4j.Mapping;

/// <summary>The facts of which there are most, as the lists that <c>cypher/create</c> takes: shorter than maps, for an empty graph.</summary>
internal static class NewRowWriter
{
    public static object?[] Row(Authorship fact) =>
    [
        fact.Person.Value, fact.Paper.Value, fact.Id, RowWriter.List(fact.Sources), fact.Position, fact.NameAsWritten,
        fact.EqualContribution, fact.IsCorresponding,
    ];
}
