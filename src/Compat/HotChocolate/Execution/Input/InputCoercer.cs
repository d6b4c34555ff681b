using System.Text.Json;
using HotChocolate.Language;

namespace HotChocolate.Execution;

/// <summary>Turns literals and JSON into the C# value that an argument or input field takes (section 3, input coercion).</summary>
internal abstract class InputCoercer
{
    /// <exception cref="InputCoercionException">The literal does not fit.</exception>
    public abstract object? FromLiteral(ValueNode literal, VariableValues variables);

    /// <exception cref="InputCoercionException">The value does not fit.</exception>
    public abstract object? FromJson(JsonElement json);

    /// <summary>Whether one coerced value can serve many calls.</summary>
    public virtual bool IsShareable => true;

    /// <summary>Follows a variable; null when it has no value.</summary>
    protected object? FromVariable(VariableNode variable, VariableValues variables)
    {
        if (!variables.TryGet(variable.Name.Value, out var value))
            return null;

        variables.Charge(variable, value.Length);
        return value.Literal is null ? FromJson(value.Json) : FromLiteral(value.Literal, variables);
    }
}
