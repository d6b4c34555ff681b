using System.Text.Json;
using HotChocolate.Language;

namespace HotChocolate.Execution;

/// <summary>Coerces lists; a single value becomes a list of one.</summary>
internal sealed class ListCoercer(InputCoercer item, bool itemsAreNonNull, Func<object?[], object> create) : InputCoercer
{
    public override bool IsShareable => false;

    public override object? FromLiteral(ValueNode literal, VariableValues variables)
    {
        switch (literal)
        {
            case NullValueNode: return null;
            case VariableNode variable: return FromVariable(variable, variables);
            case ListValueNode list:
                var items = new object?[list.Items.Length];

                for (var i = 0; i < items.Length; i++)
                    items[i] = Checked(item.FromLiteral(list.Items[i], variables), list.Items[i]);

                return create(items);
            default: return create([Checked(item.FromLiteral(literal, variables), literal)]);
        }
    }

    public override object? FromJson(JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Null or JsonValueKind.Undefined: return null;
            case JsonValueKind.Array:
                var items = new object?[json.GetArrayLength()];
                var index = 0;

                foreach (var element in json.EnumerateArray())
                    items[index++] = Checked(item.FromJson(element));

                return create(items);
            default: return create([Checked(item.FromJson(json))]);
        }
    }

    private object? Checked(object? value, ValueNode? literal = null)
        => value is null && itemsAreNonNull
            ? throw new InputCoercionException("A list's item must not be null.", ErrorCodes.NonNullViolation) { Value = literal }
            : value;
}
