using GraphService.Conformance.Documents;
using GraphService.Conformance.Node;
using GraphService.Conformance.Reference;
using HotChocolate.TypeSystem;

namespace GraphService.Conformance;

/// <summary>Documents made by chance get the same verdict from the reference implementation as from ours.</summary>
public sealed class ValidationConformanceTests(NodeProcess node, ReferenceSchema reference) : IClassFixture<ReferenceSchema>
{
    private const int Documents = 4_000;
    private const int Batch = 250;

    [Fact]
    public async Task Thousands_of_documents_break_the_same_rules_for_the_reference_implementation()
    {
        var generator = new DocumentGenerator(reference.Schema, seed: 20250903);
        var (differences, valid, rules) = (new List<string>(), 0, new HashSet<string>());
        for (var done = 0; done < Documents; done += Batch)
        {
            var documents = Enumerable.Range(0, Batch).Select(i => generator.Next(faults: i % 3)).ToList();
            var judged = await node.CallAsync<List<List<RuleError>>>("judge.verdicts", new { sdl = reference.Sdl, documents });
            valid += judged.Count(errors => errors.Count == 0);
            rules.UnionWith(judged.SelectMany(errors => errors).Select(error => error.Rule));
            differences.AddRange(documents.Zip(judged).SelectMany(pair => Differences(reference.Schema, pair.First, pair.Second)));
        }

        differences.ShouldBeEmpty($"{differences.Count} of {Documents} documents");
        valid.ShouldBeInRange(Documents / 4, Documents * 3 / 4);
        rules.Count.ShouldBe(28, string.Join(", ", rules)); // all but KnownOperationTypesRule: the schema has every type of operation
    }

    private static IEnumerable<string> Differences(Schema schema, string document, List<RuleError> judged)
    {
        var ours = Verdict.Of(schema, document);
        var ourRules = Rules(ours);
        var theirRules = Rules(judged);

        // The reference implementation takes an empty selection set, which the grammar does not have.
        if (ourRules.Contains("Syntax") && document.Contains("{ }")) yield break;

        // Ours leaves the depth of introspection unmeasured where fragments form a cycle: such a document is refused anyway.
        if (ourRules.Contains("NoFragmentCyclesRule")) theirRules.Remove("MaxIntrospectionDepthRule");

        // Section 5.8.5 has a variable in a field of a OneOf input object be non-null. The reference implementation does not see
        // it where the OneOf type itself is non-null.
        if (ours.Any(error => error.Message.Contains("OneOf Input Object")) && !theirRules.Contains("VariablesInAllowedPositionRule"))
            ourRules.Remove("VariablesInAllowedPositionRule");

        if (!ourRules.SequenceEqual(theirRules))
            yield return $"{document}\nours: {string.Join("; ", ours)}\ntheirs: {string.Join("; ", judged)}\n";
    }

    private static SortedSet<string> Rules(IEnumerable<RuleError> errors) => [.. errors.Select(error => error.Rule)];
}
