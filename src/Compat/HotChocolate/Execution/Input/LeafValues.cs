using System.Text.Json;
using HotChocolate.Language;
using HotChocolate.TypeSystem;

namespace HotChocolate.Execution;

/// <summary>Reads values of scalars and enums.</summary>
internal static class LeafValues
{
    public static bool TryParseLiteral(NamedGraphType type, ValueNode literal, out object? value)
    {
        if (type is ScalarGraphType scalar)
            return scalar.Scalar.TryParseLiteral(literal, out value);

        var known = literal is EnumValueNode name ? ((EnumGraphType)type).Values.GetValueOrDefault(name.Value) : null;
        value = known?.RuntimeValue;
        return known is not null;
    }

    public static bool TryParseJson(NamedGraphType type, JsonElement json, out object? value)
    {
        if (type is ScalarGraphType scalar)
            return scalar.Scalar.TryParseJson(json, out value);

        var known = json.ValueKind == JsonValueKind.String ? ((EnumGraphType)type).Values.GetValueOrDefault(json.GetString()!) : null;
        value = known?.RuntimeValue;
        return known is not null;
    }

    /// <summary>Turns a resolved value into one that <see cref="ResultWriter"/> writes.</summary>
    public static bool TryCoerceResult(NamedGraphType type, object value, out object? result)
    {
        if (type is ScalarGraphType scalar)
            return scalar.Scalar.TryCoerceResult(value, out result);

        result = ((EnumGraphType)type).ValueOf(value);
        return result is not null;
    }

    public static string Misfit(NamedGraphType type, string text) => type is ScalarGraphType scalar
        ? $"{type.Name} cannot represent the value {Shortened(text)}: it takes {scalar.Scalar.Expectation}."
        : $"Value {Shortened(text)} does not exist in the enum {type.Name}.";

    private static string Shortened(string text) => text.Length <= 100 ? text : string.Concat(text.AsSpan(0, 100), "…");
}
