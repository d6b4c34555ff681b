using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>A scalar whose values are written as strings of one format.</summary>
/// <typeparam name="T">The C# type of its values.</typeparam>
public abstract class TextScalarType<T> : ScalarType
    where T : notnull
{
    private protected TextScalarType(string name)
        : base(name, typeof(T))
    {
    }

    internal abstract bool TryParse(string text, [NotNullWhen(true)] out T? value);

    internal abstract string Format(T value);

    internal override bool TryParseLiteral(ValueNode literal, out object? value)
    {
        value = literal is StringValueNode text && TryParse(text.Value, out var parsed) ? parsed : null;
        return value is not null;
    }

    internal override bool TryParseJson(JsonElement json, out object? value)
    {
        value = json.ValueKind == JsonValueKind.String && TryParse(json.GetString()!, out var parsed) ? parsed : null;
        return value is not null;
    }

    internal override bool TryCoerceResult(object value, out object? result)
    {
        result = value switch
        {
            T typed => Format(typed),
            string text when TryParse(text, out var parsed) => Format(parsed),
            _ => null,
        };
        return result is not null;
    }

    internal override ValueNode ToLiteral(object value) => StringLiteral(Format((T)value));
}
