using System.Text.Json;
using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>True or false.</summary>
public sealed class BooleanType : ScalarType
{
    private static readonly object True = true;
    private static readonly object False = false;

    /// <summary>Creates the scalar <c>Boolean</c>.</summary>
    public BooleanType()
        : base("Boolean", typeof(bool))
    {
        Description = "The `Boolean` scalar type represents `true` or `false`.";
    }

    internal override string Expectation => "true or false";

    internal override bool TryParseLiteral(ValueNode literal, out object? value)
    {
        value = literal is BooleanValueNode flag ? flag.Value ? True : False : null;
        return value is not null;
    }

    internal override bool TryParseJson(JsonElement json, out object? value)
    {
        value = json.ValueKind switch { JsonValueKind.True => True, JsonValueKind.False => False, _ => null };
        return value is not null;
    }

    internal override bool TryCoerceResult(object value, out object? result)
    {
        result = value is bool flag ? flag ? True : False : null;
        return result is not null;
    }

    internal override ValueNode ToLiteral(object value) => new BooleanValueNode(default, (bool)value);
}
