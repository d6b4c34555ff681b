using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>5.5.1.4: each fragment is used by an operation, directly or not.</summary>
internal sealed class FragmentsMustBeUsed(ValidationContext context) : SpecificationRule(context)
{
    protected override string Section => "Fragments-Must-Be-Used";

    public override void LeaveDocument(DocumentNode document)
    {
        var used = Context.ReachableFrom(Context.Operations.AsSpan());
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
        {
            if (!used.Contains(fragment.Name.Value)) Report($"Fragment \"{fragment.Name.Value}\" is never used.", fragment);
        }
    }
}
