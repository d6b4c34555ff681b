using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>5.5.1.3, "Fragments on Object, Interface or Union Types": a fragment's type has fields or members.</summary>
internal sealed class FragmentsOnCompositeTypes(ValidationContext context) : SpecificationRule(context)
{
    protected override string Section => "Fragments-on-Object-Interface-or-Union-Types";

    public override void EnterInlineFragment(InlineFragmentNode fragment)
    {
        if (IsNotComposite(fragment.TypeCondition))
            Report($"Fragment cannot condition on non composite type \"{fragment.TypeCondition}\".", fragment.TypeCondition!);
    }

    public override void EnterFragmentDefinition(FragmentDefinitionNode fragment)
    {
        if (IsNotComposite(fragment.TypeCondition))
        {
            Report(
                $"Fragment \"{fragment.Name.Value}\" cannot condition on non composite type \"{fragment.TypeCondition}\".",
                fragment.TypeCondition);
        }
    }

    private bool IsNotComposite(NamedTypeNode? condition) =>
        condition is not null && Context.Type(condition) is { } type && !type.IsComposite;
}
