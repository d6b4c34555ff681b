using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>5.2.3.1: an operation without a name is the only one.</summary>
internal sealed class LoneAnonymousOperation(ValidationContext context) : SpecificationRule(context)
{
    protected override string Section => "Lone-Anonymous-Operation";

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Name is null && Context.Operations.Length > 1)
            Report("This anonymous operation must be the only defined operation.", operation);
    }
}
