using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>5.3.3: objects have a selection set, and leaf values have none.</summary>
internal sealed class LeafFieldSelections(ValidationContext context) : SpecificationRule(context)
{
    protected override string Section => "Leaf-Field-Selections";

    public override void EnterField(FieldNode field)
    {
        if (Context.Field?.Type is not { } type) return;
        var name = field.Name.Value;
        if (type.Named.IsLeaf)
        {
            if (field.SelectionSet is not null)
                Report($"Field \"{name}\" must not have a selection since type \"{type}\" has no subfields.", field.SelectionSet);
        }
        else if (field.SelectionSet is null)
        {
            Report(
                $"Field \"{name}\" of type \"{type}\" must have a selection of subfields. Did you mean \"{name} {{ ... }}\"?", field);
        }
    }
}
