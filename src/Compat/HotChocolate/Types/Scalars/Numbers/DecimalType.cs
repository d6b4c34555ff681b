using System.Globalization;
using System.Text.Json;
using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>A decimal number.</summary>
public sealed class DecimalType : ScalarType
{
    /// <summary>Creates the scalar <c>Decimal</c>.</summary>
    public DecimalType()
        : base("Decimal", typeof(decimal))
    {
        Description = "The `Decimal` scalar type represents a decimal floating-point number.";
    }

    internal override string Expectation => "a decimal number";

    internal override bool TryParseLiteral(ValueNode literal, out object? value)
    {
        var text = (literal as FloatValueNode)?.Value ?? (literal as IntValueNode)?.Value;
        value = text is not null && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
        return value is not null;
    }

    internal override bool TryParseJson(JsonElement json, out object? value)
    {
        value = json.ValueKind == JsonValueKind.Number && json.TryGetDecimal(out var number) ? number : null;
        return value is not null;
    }

    internal override bool TryCoerceResult(object value, out object? result)
    {
        result = value is decimal or sbyte or byte or short or ushort or int or uint or long or ulong ? value : null;
        return result is not null;
    }

    internal override ValueNode ToLiteral(object value)
        => new FloatValueNode(default, Convert.ToString(value, CultureInfo.InvariantCulture)!);
}
