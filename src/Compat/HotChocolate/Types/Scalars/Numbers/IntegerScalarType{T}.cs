using System.Globalization;
using System.Numerics;
using System.Text.Json;
using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>A whole number of a certain range.</summary>
/// <typeparam name="T">The C# type, whose range it has.</typeparam>
public abstract class IntegerScalarType<T> : ScalarType
    where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
{
    private protected IntegerScalarType(string name)
        : base(name, typeof(T))
    {
    }

    internal override string Expectation => $"a whole number from {T.MinValue} to {T.MaxValue}";

    internal override bool TryParseLiteral(ValueNode literal, out object? value)
    {
        value = literal is IntValueNode number && T.TryParse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed)
            ? parsed
            : null;
        return value is not null;
    }

    internal override bool TryParseJson(JsonElement json, out object? value)
    {
        value = null;

        if (json.ValueKind != JsonValueKind.Number)
            return false;

        if (json.TryGetInt64(out var whole))
        {
            if (whole >= long.CreateSaturating(T.MinValue) && whole <= long.CreateSaturating(T.MaxValue))
                value = T.CreateTruncating(whole);
        }
        else if (json.TryGetDecimal(out var number) && decimal.IsInteger(number) && TryConvert(number, out var parsed))
        {
            // 1.0 and 1e2 are whole numbers to JSON, as they are to JavaScript clients.
            value = parsed;
        }

        return value is not null;
    }

    internal override bool TryCoerceResult(object value, out object? result)
    {
        result = value switch
        {
            T => value,
            bool => null,
            double number when double.IsInteger(number) && Math.Abs(number) < 1e18 && TryConvert((decimal)number, out var whole) => whole,
            sbyte or byte or short or ushort or int or uint or long or ulong or decimal
                when decimal.IsInteger(Convert.ToDecimal(value, CultureInfo.InvariantCulture))
                    && TryConvert(Convert.ToDecimal(value, CultureInfo.InvariantCulture), out var whole) => whole,
            _ => null,
        };
        return result is not null;
    }

    internal override ValueNode ToLiteral(object value)
        => new IntValueNode(default, Convert.ToString(value, CultureInfo.InvariantCulture)!);

    private static bool TryConvert(decimal number, out T value)
    {
        value = default;

        if (number < decimal.CreateSaturating(T.MinValue) || number > decimal.CreateSaturating(T.MaxValue))
            return false;

        value = T.CreateChecked(number);
        return true;
    }
}
