using System.Xml.Linq;

namespace GraphService.Domain.Tests;

/// <summary>The arrows of the house: data flows one way, and an inner project never references an outer one.</summary>
public sealed class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["GraphService.Domain"] = [],
        ["GraphService.Import"] = ["GraphService.Domain"],
        ["GraphService.Graph"] = ["GraphService.Domain"],
        ["GraphService.Sqlite"] = ["GraphService.Domain"],
        ["GraphService.Neo4j"] = ["GraphService.Domain", "Neo4j.Driver"],
        ["GraphService.GraphQL"] = ["GraphService.Domain", "HotChocolate"],
        ["GraphService"] =
        [
            "GraphService.Domain", "GraphService.Import", "GraphService.Graph", "GraphService.Sqlite", "GraphService.Neo4j",
            "GraphService.GraphQL",
        ],
        ["Neo4j.Driver"] = [],
        ["HotChocolate"] = [],
    };

    public static TheoryData<string> Projects => [.. Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Repository.Root, f))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_only_what_stands_inside_of_it(string project)
    {
        var references = XDocument.Load(Path.Combine(Repository.Root, project)).Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension(((string)r.Attribute("Include")!).Replace('\\', '/')));

        var allowed = Allowed.GetValueOrDefault(Path.GetFileNameWithoutExtension(project));
        allowed.ShouldNotBeNull($"{project} has no place in the house: add it to {nameof(ArchitectureTests)}");
        references.ShouldBeSubsetOf(allowed);
    }

    [Fact]
    public void The_domain_needs_no_packages() =>
        XDocument.Load(Path.Combine(Repository.Root, "src/GraphService.Domain/GraphService.Domain.csproj"))
            .Descendants("PackageReference").ShouldBeEmpty();

    [Fact]
    public void The_assembly_of_the_domain_references_only_the_framework() =>
        typeof(Person).Assembly.GetReferencedAssemblies().Select(a => a.Name!)
            .ShouldAllBe(name => name.StartsWith("System.", StringComparison.Ordinal));

    [Theory]
    [InlineData("Neo4j.Driver")]
    [InlineData("HotChocolate")]
    public void The_compatibility_projects_know_nothing_of_the_product(string project)
    {
        string[] words = ["GraphService", "Authorship", "Advisor", "Coauthor", "ScholarlyPaper"];
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src/Compat", project), "*.cs", SearchOption.AllDirectories)
            .Where(f => !Repository.IsBuildOutput(f));
        foreach (var file in files)
            words.ShouldAllBe(word => !File.ReadAllText(file).Contains(word, StringComparison.OrdinalIgnoreCase), file);
    }

    [Fact]
    public void Cypher_stands_in_cypher_files_and_not_in_the_code()
    {
        string[] clauses = ["MATCH (", "MERGE (", "UNWIND $", "OPTIONAL MATCH"];
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !Repository.IsBuildOutput(f));
        foreach (var file in files)
            clauses.ShouldAllBe(clause => !File.ReadAllText(file).Contains(clause, StringComparison.Ordinal), file);
    }
}
