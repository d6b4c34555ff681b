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

        if (!LeafValues.TryParseLiteral(type, literal, out var value))
            throw Misfit(literal.ToString());

        try
        {
            return Converted(value);
        }
        catch (Exception exception) when (exception is not InputCoercionException and not GraphQLException)
        {
            throw Unconvertible(literal.ToString(), exception);
        }
    }

    public override object? FromJson(JsonElement json)
    {
        if (json.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)
            return null;

        if (!LeafValues.TryParseJson(type, json, out var value))
            throw Misfit(json.GetRawText());

        try
        {
            return Converted(value);
        }
        catch (Exception exception) when (exception is not InputCoercionException and not GraphQLException)
        {
            throw Unconvertible(json.GetRawText(), exception);
        }
    }

    private object? Converted(object? value) => convert is null || value is null ? value : convert(value);

    private InputCoercionException Unconvertible(string text, Exception exception)
        => new($"{type.Name} cannot represent the value {text}.", ErrorCodes.InvalidScalarFormat, exception);

    private InputCoercionException Misfit(string text) => new(LeafValues.Misfit(type, text), ErrorCodes.InvalidType);
}
