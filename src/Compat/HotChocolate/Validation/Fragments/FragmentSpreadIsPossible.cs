using HotChocolate.Language;
using HotChocolate.TypeSystem;

namespace HotChocolate.Validation;

/// <summary>5.5.2.3: an object of the type around a fragment may be of the fragment's type.</summary>
internal sealed class FragmentSpreadIsPossible(ValidationContext context) : SpecificationRule(context)
{
    protected override string Section => "Fragment-Spread-Is-Possible";

    public override void EnterInlineFragment(InlineFragmentNode fragment)
    {
        if (Impossible(fragment.TypeCondition) is { } type)
        {
            Report(
                $"Fragment cannot be spread here as objects of type \"{Context.ParentType}\" can never be of type \"{type}\".",
                fragment);
        }
    }

    public override void EnterFragmentSpread(FragmentSpreadNode spread)
    {
        if (Impossible(Context.Fragment(spread)?.TypeCondition) is { } type)
        {
            Report(
                $"Fragment \"{spread.Name.Value}\" cannot be spread here as objects of type \"{Context.ParentType}\" can never be of type \"{type}\".",
                spread);
        }
    }

    private NamedGraphType? Impossible(NamedTypeNode? condition) =>
        condition is not null
        && Context.ParentType is { } parent
        && Context.Type(condition) is { IsComposite: true } type
        && !Context.Overlap(type, parent)
            ? type
            : null;
}
