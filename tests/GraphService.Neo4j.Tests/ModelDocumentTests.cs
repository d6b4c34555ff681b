using Neo4j.Driver;

namespace GraphService.Neo4j.Tests;

/// <summary><c>docs/cypher.md</c> is held to what the database says of itself.</summary>
public sealed class ModelDocumentTests(TestServer server)
{
    private static readonly string Document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "cypher.md"));

    [Fact]
    public async Task The_document_names_every_label_relationship_and_property_of_the_imported_profiles()
    {
        await using var store = await Database.EmptyAsync(server);
        await Profiles.ImportAsync(store);
        await using var driver = Database.Connect(server);

        var shape = (await driver.ExecutableQuery("CALL db.schema.visualization()").ExecuteAsync()).Result.Single();
        var labels = shape["nodes"].As<List<INode>>().Select(n => n.Properties["name"].As<string>()).ToList();
        var types = shape["relationships"].As<List<IRelationship>>().Select(r => r.Type).Distinct().ToList();
        var keys = (await driver.ExecutableQuery("MATCH (n) UNWIND keys(n) AS key RETURN DISTINCT key UNION MATCH ()-[r]->() UNWIND keys(r) AS key RETURN DISTINCT key").ExecuteAsync())
            .Result.Select(r => r["key"].As<string>()).ToList();

        labels.ShouldContain("Person");
        types.ShouldContain("AUTHORED");
        labels.Concat(types).Concat(keys).ShouldAllBe(word => Document.Contains($"`{word}`", StringComparison.Ordinal));
    }

    [Fact]
    public void The_document_lists_every_question() =>
        AnalysisTests.Questions.Select(q => q.Data).ShouldAllBe(question => Document.Contains($"`{question}`", StringComparison.Ordinal));
}
