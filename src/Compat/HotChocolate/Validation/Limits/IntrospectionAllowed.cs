using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>The schema is asked only where the server allows it.</summary>
internal sealed class IntrospectionAllowed(ValidationContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode field)
    {
        if (!Context.Options.AllowIntrospection && field.Name.Value is ("__schema" or "__type"))
            Context.ReportLimit(ErrorCodes.IntrospectionNotAllowed, "Introspection is not allowed for the current request.", field);
    }
}
