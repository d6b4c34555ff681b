using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>5.6.3: no field of an input object is given twice.</summary>
internal sealed class InputObjectFieldUniqueness(ValidationContext context) : SpecificationRule(context)
{
    protected override string Section => "Input-Object-Field-Uniqueness";

    public override void EnterObjectValue(ObjectValueNode value)
    {
        if (value.Fields.Length < 2) return;
        var names = new Dictionary<string, NameNode>();
        foreach (var field in value.Fields)
        {
            if (!names.TryAdd(field.Name.Value, field.Name))
                Report($"There can be only one input field named \"{field.Name.Value}\".", names[field.Name.Value], field.Name);
        }
    }
}
