using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>5.4.3: each argument that is non-null and has no default is given.</summary>
internal sealed class RequiredArguments(ValidationContext context) : SpecificationRule(context)
{
    protected override string Section => "Required-Arguments";

    public override void EnterField(FieldNode field)
    {
        if (Context.Field is not { } definition) return;
        foreach (var argument in definition.Arguments.Values)
        {
            if (argument.IsRequired && field.Arguments.All(given => given.Name.Value != argument.Name))
            {
                Report(
                    $"Argument \"{definition.Coordinate}({argument.Name}:)\" of type \"{argument.Type}\" is required, but it was not provided.",
                    field);
            }
        }
    }

    public override void EnterDirective(DirectiveNode directive)
    {
        if (Context.Directive is not { } definition) return;
        foreach (var argument in definition.Arguments.Values)
        {
            if (argument.IsRequired && directive.Arguments.All(given => given.Name.Value != argument.Name))
            {
                Report(
                    $"Argument \"@{definition.Name}({argument.Name}:)\" of type \"{argument.Type}\" is required, but it was not provided.",
                    directive);
            }
        }
    }
}
