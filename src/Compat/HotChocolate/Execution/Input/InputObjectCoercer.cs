using System.Text.Json;
using HotChocolate.Language;
using HotChocolate.TypeSystem;

namespace HotChocolate.Execution;

/// <summary>Coerces input objects.</summary>
internal sealed class InputObjectCoercer(InputObjectGraphType type) : InputCoercer
{
    public override bool IsShareable => false;

    public override object? FromLiteral(ValueNode literal, VariableValues variables)
    {
        switch (literal)
        {
            case NullValueNode: return null;
            case VariableNode variable: return FromVariable(variable, variables);
        }

        if (literal is not ObjectValueNode obj)
            throw new InputCoercionException($"The value of {type.Name} must be an object.", ErrorCodes.InvalidType);

        var values = new InputFieldValue[type.Fields.Count];

        foreach (var field in obj.Fields)
        {
            // A field whose variable has no value counts as not given.
            if (field.Value is VariableNode variable && !variables.TryGet(variable.Name.Value, out _))
                continue;

            var index = IndexOf(field.Name.Value);
            var definition = type.Fields.GetAt(index).Value;
            var value = definition.Coercer.FromLiteral(field.Value, variables);

            if (value is null && definition.Type.IsNonNull)
                throw MustBeGiven(definition, field.Value);

            values[index] = new InputFieldValue(value, IsGiven: true);
        }

        return Create(values);
    }

    public override object? FromJson(JsonElement json)
    {
        if (json.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)
            return null;

        if (json.ValueKind != JsonValueKind.Object)
            throw new InputCoercionException($"The value of {type.Name} must be an object.", ErrorCodes.InvalidType);

        var values = new InputFieldValue[type.Fields.Count];

        foreach (var property in json.EnumerateObject())
        {
            var index = IndexOf(property.Name);
            values[index] = new InputFieldValue(type.Fields.GetAt(index).Value.Coercer.FromJson(property.Value), IsGiven: true);
        }

        return Create(values);
    }

    private InputCoercionException MustBeGiven(InputValueDefinition field, ValueNode? value)
        => new($"The field {type.Name}.{field.Name} must be given and not be null.", ErrorCodes.NonNullViolation) { Value = value };

    private int IndexOf(string name)
        => type.Fields.IndexOf(name) is var index and >= 0
            ? index
            : throw new InputCoercionException($"The input {type.Name} has no field {name}.", ErrorCodes.InvalidType);

    private object Create(InputFieldValue[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            var field = type.Fields.GetAt(i).Value;

            if (!values[i].IsGiven && field.DefaultValue is not null)
                values[i] = new InputFieldValue(field.Coercer.FromLiteral(field.DefaultValue, VariableValues.None), IsGiven: true);

            if (values[i].Value is null && field.Type.IsNonNull)
                throw MustBeGiven(field, null);
        }

        if (type.IsOneOf)
            CheckOneOf(values);

        return type.Factory(values);
    }

    private void CheckOneOf(InputFieldValue[] values)
    {
        var given = values.Count(v => v.IsGiven);

        if (given != 1)
        {
            throw new InputCoercionException(
                $"Exactly one field of the input {type.Name} must be given.",
                given == 0 ? ErrorCodes.OneOfNoFieldSet : ErrorCodes.OneOfMoreThanOneFieldSet);
        }

        if (values.Any(v => v.IsGiven && v.Value is null))
            throw new InputCoercionException($"The one field given of the input {type.Name} must not be null.", ErrorCodes.OneOfFieldIsNull);
    }
}
