using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>5.3.1: each field that is selected is one of the type's.</summary>
internal sealed class FieldSelections(ValidationContext context) : SpecificationRule(context)
{
    protected override string Section => "Field-Selections";

    public override void EnterField(FieldNode field)
    {
        if (Context is { ParentType: { } type, Field: null })
            Report($"Cannot query field \"{field.Name.Value}\" on type \"{type.Name}\".", field);
    }
}
