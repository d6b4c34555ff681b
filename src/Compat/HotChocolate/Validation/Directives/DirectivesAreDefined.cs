using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>5.7.1: the schema defines each directive.</summary>
internal sealed class DirectivesAreDefined(ValidationContext context) : SpecificationRule(context)
{
    protected override string Section => "Directives-Are-Defined";

    public override void EnterDirective(DirectiveNode directive)
    {
        if (Context.Directive is null) Report($"Unknown directive \"@{directive.Name.Value}\".", directive);
    }
}
