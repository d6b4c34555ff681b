using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>5.5.1.2, and for variables part of 5.8.2: each type that is named exists.</summary>
internal sealed class FragmentSpreadTypeExistence(ValidationContext context) : SpecificationRule(context)
{
    protected override string Section => "Fragment-Spread-Type-Existence";

    public override void EnterNamedType(NamedTypeNode type)
    {
        if (Context.Type(type) is null) Report($"Unknown type \"{type.Name.Value}\".", type);
    }
}
