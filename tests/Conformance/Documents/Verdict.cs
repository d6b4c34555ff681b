using HotChocolate;
using HotChocolate.Language;
using HotChocolate.TypeSystem;
using HotChocolate.Validation;

namespace GraphService.Conformance.Documents;

/// <summary>The rules that a document breaks, by the names that the reference implementation gives them.</summary>
internal static class Verdict
{
    private static readonly Dictionary<string, string> RuleOfSection = new()
    {
        ["Executable-Definitions"] = "ExecutableDefinitionsRule",
        ["Operation-Type-Existence"] = "KnownOperationTypesRule",
        ["Operation-Name-Uniqueness"] = "UniqueOperationNamesRule",
        ["Lone-Anonymous-Operation"] = "LoneAnonymousOperationRule",
        ["Single-Root-Field"] = "SingleFieldSubscriptionsRule",
        ["Field-Selections"] = "FieldsOnCorrectTypeRule",
        ["Field-Selection-Merging"] = "OverlappingFieldsCanBeMergedRule",
        ["Leaf-Field-Selections"] = "ScalarLeafsRule",
        ["Argument-Names"] = "KnownArgumentNamesRule",
        ["Argument-Uniqueness"] = "UniqueArgumentNamesRule",
        ["Required-Arguments"] = "ProvidedRequiredArgumentsRule",
        ["Fragment-Name-Uniqueness"] = "UniqueFragmentNamesRule",
        ["Fragment-Spread-Type-Existence"] = "KnownTypeNamesRule",
        ["Fragments-on-Object-Interface-or-Union-Types"] = "FragmentsOnCompositeTypesRule",
        ["Fragments-Must-Be-Used"] = "NoUnusedFragmentsRule",
        ["Fragment-Spread-Target-Defined"] = "KnownFragmentNamesRule",
        ["Fragment-Spreads-Must-Not-Form-Cycles"] = "NoFragmentCyclesRule",
        ["Fragment-Spread-Is-Possible"] = "PossibleFragmentSpreadsRule",
        ["Values-of-Correct-Type"] = "ValuesOfCorrectTypeRule",
        ["Input-Object-Field-Names"] = "ValuesOfCorrectTypeRule",
        ["Input-Object-Required-Fields"] = "ValuesOfCorrectTypeRule",
        ["Input-Object-Field-Uniqueness"] = "UniqueInputFieldNamesRule",
        ["Directives-Are-Defined"] = "KnownDirectivesRule",
        ["Directives-Are-in-Valid-Locations"] = "KnownDirectivesRule",
        ["Directives-Are-Unique-per-Location"] = "UniqueDirectivesPerLocationRule",
        ["Variable-Uniqueness"] = "UniqueVariableNamesRule",
        ["Variables-Are-Input-Types"] = "VariablesAreInputTypesRule",
        ["All-Variable-Uses-Defined"] = "NoUndefinedVariablesRule",
        ["All-Variables-Used"] = "NoUnusedVariablesRule",
        ["All-Variable-Usages-Are-Allowed"] = "VariablesInAllowedPositionRule"
    };

    /// <summary>Our errors; one of syntax has the rule <c>Syntax</c>.</summary>
    public static IReadOnlyList<RuleError> Of(Schema schema, string document)
    {
        DocumentNode tree;
        try
        {
            tree = Utf8GraphQLParser.Parse(document);
        }
        catch (SyntaxException error)
        {
            return [new RuleError("Syntax", error.Message, $"{error.Line}:{error.Column}")];
        }

        var options = new ValidationOptions { MaxErrors = int.MaxValue, MaxAliases = int.MaxValue };
        return [.. DocumentValidator.Validate(schema, tree, options).Select(
            error => new RuleError(RuleOf(error), error.Message, Locations(error)))];
    }

    private static string RuleOf(IError error) => error.Code == "HC0086"
        ? "MaxIntrospectionDepthRule"
        : RuleOfSection[((string)error.Extensions!["specifiedBy"]!).Split("#sec-")[1]];

    private static string Locations(IError error) =>
        string.Join(' ', (error.Locations ?? []).Select(at => $"{at.Line}:{at.Column}"));
}
