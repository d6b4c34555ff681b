using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>5.5.1.1: no two fragments have the same name.</summary>
internal sealed class FragmentNameUniqueness(ValidationContext context) : SpecificationRule(context)
{
    private readonly Dictionary<string, NameNode> _names = [];

    protected override string Section => "Fragment-Name-Uniqueness";

    public override void EnterFragmentDefinition(FragmentDefinitionNode fragment)
    {
        if (!_names.TryAdd(fragment.Name.Value, fragment.Name))
        {
            Report(
                $"There can be only one fragment named \"{fragment.Name.Value}\".", _names[fragment.Name.Value], fragment.Name);
        }
    }
}
