using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>5.5.2.1: each fragment that is spread is defined.</summary>
internal sealed class FragmentSpreadTargetDefined(ValidationContext context) : SpecificationRule(context)
{
    protected override string Section => "Fragment-Spread-Target-Defined";

    public override void EnterFragmentSpread(FragmentSpreadNode spread)
    {
        if (Context.Fragment(spread) is null) Report($"Unknown fragment \"{spread.Name.Value}\".", spread.Name);
    }
}
