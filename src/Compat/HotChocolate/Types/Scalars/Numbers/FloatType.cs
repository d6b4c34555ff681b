using System.Globalization;
using System.Text.Json;
using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>A number of double precision.</summary>
public sealed class FloatType : ScalarType
{
    /// <summary>Creates the scalar <c>Float</c>.</summary>
    public FloatType()
        : base("Float", typeof(double))
    {
        Description = "The `Float` scalar type represents signed double-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).";
    }

    internal override string Expectation => "a finite number";

    internal override bool TryParseLiteral(ValueNode literal, out object? value)
    {
        var text = (literal as FloatValueNode)?.Value ?? (literal as IntValueNode)?.Value;
        value = text is not null
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number)
            ? number
            : null;
        return value is not null;
    }

    internal override bool TryParseJson(JsonElement json, out object? value)
    {
        value = json.ValueKind == JsonValueKind.Number && json.TryGetDouble(out var number) && double.IsFinite(number) ? number : null;
        return value is not null;
    }

    internal override bool TryCoerceResult(object value, out object? result)
    {
        result = value switch
        {
            double number => double.IsFinite(number) ? value : null,
            float number => float.IsFinite(number) ? value : null,
            sbyte or byte or short or ushort or int or uint or long or ulong or decimal => value,
            _ => null,
        };
        return result is not null;
    }

    internal override ValueNode ToLiteral(object value)
        => new FloatValueNode(default, Convert.ToString(value, CultureInfo.InvariantCulture)!);
}
