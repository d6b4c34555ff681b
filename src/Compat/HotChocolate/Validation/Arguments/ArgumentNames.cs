using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>5.4.1: each argument is one that the field or directive has.</summary>
internal sealed class ArgumentNames(ValidationContext context) : SpecificationRule(context)
{
    protected override string Section => "Argument-Names";

    public override void EnterField(FieldNode field)
    {
        if (Context is not { Field: { } definition, ParentType: { } type }) return;
        foreach (var argument in field.Arguments)
        {
            if (!definition.Arguments.ContainsKey(argument.Name.Value))
                Report($"Unknown argument \"{argument.Name.Value}\" on field \"{type.Name}.{definition.Name}\".", argument);
        }
    }

    public override void EnterDirective(DirectiveNode directive)
    {
        if (Context.Directive is not { } definition) return;
        foreach (var argument in directive.Arguments)
        {
            if (!definition.Arguments.ContainsKey(argument.Name.Value))
                Report($"Unknown argument \"{argument.Name.Value}\" on directive \"@{definition.Name}\".", argument);
        }
    }
}
