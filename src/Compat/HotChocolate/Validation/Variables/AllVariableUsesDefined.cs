using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>5.8.3: an operation defines each variable that it or its fragments use.</summary>
internal sealed class AllVariableUsesDefined(ValidationContext context) : SpecificationRule(context)
{
    protected override string Section => "All-Variable-Uses-Defined";

    public override void LeaveDocument(DocumentNode document)
    {
        foreach (var operation in Context.Operations)
        {
            var by = operation.Name is null ? "" : $" by operation \"{operation.Name.Value}\"";
            var defined = operation.VariableDefinitions.Select(variable => variable.Variable.Name.Value).ToHashSet();
            foreach (var usage in Context.UsagesIn(operation))
            {
                if (!defined.Contains(usage.Name)) Report($"Variable \"${usage.Name}\" is not defined{by}.", usage.Node, operation);
            }
        }
    }
}
