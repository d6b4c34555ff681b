using System.Text.Json;
using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>Any JSON value.</summary>
public sealed class AnyType : ScalarType
{
    /// <summary>Creates the scalar <c>Any</c>.</summary>
    public AnyType()
        : base("Any", typeof(JsonElement))
    {
        Description = "The `Any` scalar type represents any valid GraphQL value.";
    }

    internal override string Expectation => "any value";

    internal override bool TryParseLiteral(ValueNode literal, out object? value)
    {
        value = JsonSerializer.SerializeToElement(ToPlain(literal));
        return true;
    }

    internal override bool TryParseJson(JsonElement json, out object? value)
    {
        value = json;
        return true;
    }

    internal override bool TryCoerceResult(object value, out object? result)
    {
        result = value;
        return true;
    }

    internal override ValueNode ToLiteral(object value)
        => value is JsonElement json ? JsonLiteral.From(json) : JsonLiteral.From(JsonSerializer.SerializeToElement(value));

    private static object? ToPlain(ValueNode literal) => literal switch
    {
        StringValueNode text => text.Value,
        EnumValueNode name => name.Value,
        BooleanValueNode flag => flag.Value,
        IntValueNode number => JsonElement.Parse(number.Value),
        FloatValueNode number => JsonElement.Parse(number.Value),
        ListValueNode list => list.Items.Select(ToPlain).ToArray(),
        ObjectValueNode obj => obj.Fields.ToDictionary(f => f.Name.Value, f => ToPlain(f.Value)),
        _ => null,
    };
}
