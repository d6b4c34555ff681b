using HotChocolate.Language;
using HotChocolate.TypeSystem;

namespace HotChocolate.Validation;

/// <summary>
/// 5.6.1, with 5.6.2 "Input Object Field Names", 5.6.4 "Input Object Required Fields" and the rule of <c>@oneOf</c>: each literal is
/// one of the type that is expected of it.
/// </summary>
internal sealed class ValuesOfCorrectType(ValidationContext context) : SpecificationRule(context)
{
    private const int MaxShownLength = 200;

    protected override string Section => "Values-of-Correct-Type";

    public override void EnterArgument(ArgumentNode argument)
    {
        if (Context.Argument is { } definition) Check(argument.Value, definition.Type);
    }

    public override void EnterVariableDefinition(VariableDefinitionNode variable)
    {
        if (variable.DefaultValue is { } value && Context.Type(variable.Type) is { IsInputType: true } type) Check(value, type);
    }

    private void Check(ValueNode value, GraphType type)
    {
        switch (type, value)
        {
            case (_, VariableNode):
                break;
            case (NonNullGraphType, NullValueNode):
                Report($"Expected value of non-null type \"{type}\" not to be null.", value);
                break;
            case (NonNullGraphType nonNull, _):
                Check(value, nonNull.Nullable);
                break;
            case (_, NullValueNode):
                break;
            case (ListGraphType list, ListValueNode items):
                foreach (var item in items.Items) Check(item, list.ItemType);
                break;
            case (ListGraphType list, _):
                Check(value, list.ItemType);
                break;
            case (InputObjectGraphType input, ObjectValueNode fields):
                CheckObject(fields, input);
                break;
            case (InputObjectGraphType, _):
                Report($"Expected value of type \"{type}\" to be an object, found: {Shown(value)}.", value);
                break;
            case (EnumGraphType enumType, _):
                CheckEnum(value, enumType);
                break;
            case (ScalarGraphType scalar, _) when !scalar.Scalar.TryParseLiteral(value, out _):
                Report($"Expected value of type \"{type}\" ({scalar.Scalar.Expectation}), found: {Shown(value)}.", value);
                break;
        }
    }

    private static string Shown(ValueNode value) => SyntaxPrinter.Print(value, MaxShownLength);

    private void CheckEnum(ValueNode value, EnumGraphType type)
    {
        if (value is not EnumValueNode name)
            Report($"Enum \"{type}\" cannot represent non-enum value: {Shown(value)}.", value);
        else if (!type.Values.ContainsKey(name.Value))
            Report($"Value \"{name.Value}\" does not exist in \"{type}\" enum.", value);
    }

    private void CheckObject(ObjectValueNode value, InputObjectGraphType type)
    {
        var known = 0;
        foreach (var field in value.Fields)
        {
            if (type.Fields.TryGetValue(field.Name.Value, out var definition))
            {
                known++;
                Check(field.Value, definition.Type);
            }
            else
            {
                Context.Report(
                    "Input-Object-Field-Names",
                    $"Expected value of type \"{type}\" not to include unknown field \"{field.Name.Value}\", found: {Shown(value)}.",
                    field);
            }
        }

        foreach (var definition in type.Fields.Values)
        {
            if (definition.IsRequired && value.Fields.All(field => field.Name.Value != definition.Name))
            {
                Context.Report(
                    "Input-Object-Required-Fields",
                    $"Expected value of type \"{type}\" to include required field \"{definition.Name}\", found: {Shown(value)}.",
                    value);
            }
        }

        if (type.IsOneOf && (known != 1 || value.Fields.Any(IsNullOf)))
        {
            Report(
                $"Within OneOf Input Object type \"{type}\", exactly one field must be specified, and the value for that field must be non-null.",
                value);
        }

        bool IsNullOf(ObjectFieldNode field) => field.Value is NullValueNode && type.Fields.ContainsKey(field.Name.Value);
    }
}
