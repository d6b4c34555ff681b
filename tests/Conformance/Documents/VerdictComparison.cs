using GraphService.Conformance.Node;
using HotChocolate.TypeSystem;

namespace GraphService.Conformance.Documents;

/// <summary>How the verdicts of the reference implementation and of ours on documents made by chance compare.</summary>
/// <param name="Documents">How many documents were judged.</param>
/// <param name="Valid">How many of them are valid.</param>
/// <param name="Rules">The rules that at least one broke.</param>
/// <param name="Differences">The documents on whose broken rules the two differ.</param>
internal sealed record VerdictComparison(int Documents, int Valid, IReadOnlySet<string> Rules, IReadOnlyList<string> Differences)
{
    private const int Batch = 250;

    public static async Task<VerdictComparison> CreateAsync(NodeProcess node, Schema schema, int documents, int seed)
    {
        var sdl = schema.ToString();
        var generator = new DocumentGenerator(schema, seed);
        var (differences, valid, rules) = (new List<string>(), 0, new HashSet<string>());
        for (var done = 0; done < documents; done += Batch)
        {
            var texts = Enumerable.Range(0, Batch).Select(i => generator.Next(faults: i % 3)).ToList();
            var judged = await node.CallAsync<List<List<RuleError>>>("judge.verdicts", new { sdl, documents = texts });
            valid += judged.Count(errors => errors.Count == 0);
            rules.UnionWith(judged.SelectMany(errors => errors).Select(error => error.Rule));
            differences.AddRange(texts.Zip(judged).SelectMany(pair => Compare(schema, pair.First, pair.Second)));
        }

        return new VerdictComparison(documents, valid, rules, differences);
    }

    private static IEnumerable<string> Compare(Schema schema, string document, List<RuleError> judged)
    {
        var ours = Verdict.Of(schema, document);
        var ourRules = RulesOf(ours);
        var theirRules = RulesOf(judged);

        // The reference implementation takes an empty selection set, which the grammar does not have.
        if (ourRules.Contains("Syntax") && document.Contains("{ }")) yield break;

        // Ours leaves the depth of introspection unmeasured where fragments form a cycle: such a document is refused anyway.
        if (ourRules.Contains("NoFragmentCyclesRule") && !ourRules.Contains("MaxIntrospectionDepthRule")) theirRules.Remove("MaxIntrospectionDepthRule");

        // Section 5.8.5 has a variable in a field of a OneOf input object be non-null. The reference implementation does not see
        // it where the OneOf type itself is non-null.
        if (ours.Any(error => error.Message.Contains("OneOf Input Object")) && !theirRules.Contains("VariablesInAllowedPositionRule"))
            ourRules.Remove("VariablesInAllowedPositionRule");

        if (!ourRules.SequenceEqual(theirRules))
            yield return $"{document}\nours: {string.Join("; ", ours)}\ntheirs: {string.Join("; ", judged)}\n";
    }

    private static SortedSet<string> RulesOf(IEnumerable<RuleError> errors) => [.. errors.Select(error => error.Rule)];
}
