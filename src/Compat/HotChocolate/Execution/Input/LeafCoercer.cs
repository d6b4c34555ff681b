using System.Text.Json;
using HotChocolate.Language;
using HotChocolate.TypeSystem;

namespace HotChocolate.Execution;

/// <summary>Coerces a scalar's or enum's values.</summary>
internal sealed class LeafCoercer(NamedGraphType type, Func<object, object?>? convert) : InputCoercer
{
    public override object? FromLiteral(ValueNode literal, VariableValues variables)
    {
        switch (literal)
        {
            case NullValueNode: return null;
            case VariableNode variable: return FromVariable(variable, variables);
        }

        return LeafValues.TryParseLiteral(type, literal, out var value) ? Converted(value, literal.ToString()) : throw Misfit(literal.ToString());
    }

    public override object? FromJson(JsonElement json)
        => json.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined ? null
            : LeafValues.TryParseJson(type, json, out var value) ? Converted(value, json.GetRawText())
            : throw Misfit(json.GetRawText());

    private object? Converted(object? value, string text)
    {
        try
        {
            return convert is null || value is null ? value : convert(value);
        }
        catch (Exception exception) when (exception is not InputCoercionException and not GraphQLException)
        {
            throw new InputCoercionException($"{type.Name} cannot represent the value {text}.", ErrorCodes.InvalidScalarFormat, exception);
        }
    }

    private InputCoercionException Misfit(string text) => new(LeafValues.Misfit(type, text), ErrorCodes.InvalidType);
}
