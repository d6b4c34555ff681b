using System.Collections.Immutable;
using HotChocolate.Language;
using HotChocolate.TypeSystem;

namespace HotChocolate.Validation;

/// <summary>Decides whether a document can be executed on a schema (section 5).</summary>
internal static class DocumentValidator
{
    /// <summary>
    /// Returns what is wrong with a document; nothing when it is valid. An error against a rule names the rule's section of the
    /// specification in its extension <c>specifiedBy</c>. The result depends on its arguments alone, so it can be kept with the document.
    /// </summary>
    public static IReadOnlyList<IError> Validate(Schema schema, DocumentNode document, ValidationOptions? options = null)
    {
        var context = new ValidationContext(schema, document, options ?? ValidationOptions.Default);
        try
        {
            new Nesting(context).Check();
            new DocumentWalker(context, Rules(context)).Walk();
        }
        catch (ValidationAbortedException)
        {
            // The context's last error says why.
        }

        return context.Errors;
    }

    /// <summary>The rules, in the order of section 5 but that the dearest comes last, and the limits.</summary>
    private static ImmutableArray<ValidationRule> Rules(ValidationContext context) =>
    [
        new ExecutableDefinitions(context),
        new OperationTypeExistence(context),
        new OperationNameUniqueness(context),
        new LoneAnonymousOperation(context),
        new SingleRootField(context),
        new FieldSelections(context),
        new LeafFieldSelections(context),
        new ArgumentNames(context),
        new ArgumentUniqueness(context),
        new RequiredArguments(context),
        new FragmentNameUniqueness(context),
        new FragmentSpreadTypeExistence(context),
        new FragmentsOnCompositeTypes(context),
        new FragmentsMustBeUsed(context),
        new FragmentSpreadTargetDefined(context),
        new FragmentSpreadsMustNotFormCycles(context),
        new FragmentSpreadIsPossible(context),
        new ValuesOfCorrectType(context),
        new InputObjectFieldUniqueness(context),
        new DirectivesAreDefined(context),
        new DirectivesAreInValidLocations(context),
        new DirectivesAreUniquePerLocation(context),
        new VariableUniqueness(context),
        new VariablesAreInputTypes(context),
        new AllVariableUsesDefined(context),
        new AllVariablesUsed(context),
        new AllVariableUsagesAreAllowed(context),
        new MaxExecutionDepth(context),
        new MaxIntrospectionDepth(context),
        new MaxAliases(context),
        new IntrospectionAllowed(context),
        new FieldSelectionMerging(context)
    ];
}
