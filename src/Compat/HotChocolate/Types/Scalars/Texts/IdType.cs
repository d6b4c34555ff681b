using System.Globalization;
using System.Text.Json;
using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>An identifier: read from a string or whole number, always written as a string.</summary>
public sealed class IdType : ScalarType
{
    /// <summary>Creates the scalar <c>ID</c>.</summary>
    public IdType()
        : base("ID", typeof(string))
    {
        Description = "The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. When expected as an input type, any string (such as `\"4\"`) or integer (such as `4`) input value will be accepted as an ID.";
    }

    internal override string Expectation => "a string or a whole number";

    internal override bool TryParseLiteral(ValueNode literal, out object? value)
    {
        value = literal switch
        {
            StringValueNode text => text.Value,
            IntValueNode number => number.Value,
            _ => null,
        };
        return value is not null;
    }

    internal override bool TryParseJson(JsonElement json, out object? value)
    {
        value = json.ValueKind switch
        {
            JsonValueKind.String => json.GetString(),
            JsonValueKind.Number when !json.GetRawText().AsSpan().ContainsAny('.', 'e', 'E') => json.GetRawText(),
            _ => null,
        };
        return value is not null;
    }

    internal override bool TryCoerceResult(object value, out object? result)
    {
        result = value switch
        {
            string => value,
            int or long or short or byte or uint or ulong or Guid => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
            IFormattable other and not (double or float or decimal) => other.ToString(null, CultureInfo.InvariantCulture),
            _ => null,
        };
        return result is not null;
    }

    internal override ValueNode ToLiteral(object value)
        => StringLiteral(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
}
