using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>5.8.1: no variable of an operation is defined twice.</summary>
internal sealed class VariableUniqueness(ValidationContext context) : SpecificationRule(context)
{
    protected override string Section => "Variable-Uniqueness";

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.VariableDefinitions.Length < 2) return;
        foreach (var same in operation.VariableDefinitions.GroupBy(v => v.Variable.Name.Value).Where(same => same.Skip(1).Any()))
            Report($"There can be only one variable named \"${same.Key}\".", [.. same.Select(v => v.Variable.Name)]);
    }
}
