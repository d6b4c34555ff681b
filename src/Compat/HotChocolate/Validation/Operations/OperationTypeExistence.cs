using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>5.2.1.1: the schema supports the type of each operation.</summary>
internal sealed class OperationTypeExistence(ValidationContext context) : SpecificationRule(context)
{
    protected override string Section => "Operation-Type-Existence";

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (Context.Schema.RootType(operation.Operation) is null)
        {
            var name = operation.Operation.ToString().ToLowerInvariant();
            Report($"The {name} operation is not supported by the schema.", operation);
        }
    }
}
