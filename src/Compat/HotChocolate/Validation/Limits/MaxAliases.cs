using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>Not too many fields have an alias, by which one field is asked many times.</summary>
internal sealed class MaxAliases(ValidationContext context) : ValidationRule(context)
{
    private int _aliases;

    public override void EnterField(FieldNode field)
    {
        if (field.Alias is null || ++_aliases != Context.Options.MaxAliases + 1) return;
        Context.ReportLimit(
            code: null, $"The document has more than {Context.Options.MaxAliases} aliases, the most that are allowed.", field);
    }
}
