using GraphService.Conformance.Documents;
using GraphService.Conformance.Node;
using GraphService.Conformance.Reference;

namespace GraphService.Conformance;

/// <summary>Documents made by chance get the same verdict from the reference implementation as from ours.</summary>
public sealed class ValidationConformanceTests(NodeProcess node, ReferenceSchema reference) : IClassFixture<ReferenceSchema>
{
    [Fact]
    public async Task Thousands_of_documents_break_the_same_rules_for_the_reference_implementation()
    {
        var comparison = await VerdictComparison.CreateAsync(node, reference.Schema, documents: 4_000, seed: 20250903);

        comparison.Differences.ShouldBeEmpty($"{comparison.Differences.Count} of {comparison.Documents} documents");
        comparison.Valid.ShouldBeInRange(1_000, 3_000);

        // All rules but the one that an operation's type exists: the schema has all three.
        comparison.Rules.Count.ShouldBe(28, string.Join(", ", comparison.Rules));
    }

    [Fact]
    public async Task Documents_print_as_the_reference_implementation_prints_them()
    {
        var generator = new DocumentGenerator(reference.Schema, seed: 7);
        var documents = Enumerable.Range(0, 500).Select(_ => generator.Next(faults: 0)).Append(reference.Sdl).ToList();

        var printed = await node.CallAsync<List<string>>("judge.printed", new { documents });

        foreach (var (document, expected) in documents.Zip(printed))
            HotChocolate.Language.Utf8GraphQLParser.Parse(document).ToString().ShouldBe(expected);
    }
}
