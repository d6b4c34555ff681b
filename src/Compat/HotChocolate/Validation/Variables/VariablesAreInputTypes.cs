using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>5.8.2: variables have input types.</summary>
internal sealed class VariablesAreInputTypes(ValidationContext context) : SpecificationRule(context)
{
    protected override string Section => "Variables-Are-Input-Types";

    public override void EnterVariableDefinition(VariableDefinitionNode variable)
    {
        if (Context.Type(variable.Type.NamedType) is { } type && !type.IsInputType)
            Report($"Variable \"${variable.Variable.Name.Value}\" cannot be non-input type \"{variable.Type}\".", variable.Type);
    }
}
