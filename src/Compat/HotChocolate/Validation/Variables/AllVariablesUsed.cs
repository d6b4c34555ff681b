using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>5.8.4: an operation or its fragments use each variable that it defines.</summary>
internal sealed class AllVariablesUsed(ValidationContext context) : SpecificationRule(context)
{
    protected override string Section => "All-Variables-Used";

    public override void LeaveDocument(DocumentNode document)
    {
        foreach (var operation in Context.Operations)
        {
            if (operation.VariableDefinitions.IsEmpty) continue;
            var within = operation.Name is null ? "" : $" in operation \"{operation.Name.Value}\"";
            var used = Context.UsagesIn(operation).Select(usage => usage.Name).ToHashSet();
            foreach (var variable in operation.VariableDefinitions)
            {
                var name = variable.Variable.Name.Value;
                if (!used.Contains(name)) Report($"Variable \"${name}\" is never used{within}.", variable);
            }
        }
    }
}
