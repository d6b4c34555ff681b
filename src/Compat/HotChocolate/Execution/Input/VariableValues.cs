using System.Globalization;
using System.Text.Json;
using HotChocolate.Language;
using HotChocolate.Validation.Cost;

namespace HotChocolate.Execution;

/// <summary>A variable's checked value: the client's JSON, or its default literal.</summary>
internal readonly record struct VariableValue(JsonElement Json, ValueNode? Literal);

/// <summary>The checked values of an operation's variables.</summary>
internal sealed class VariableValues(IReadOnlyDictionary<string, VariableValue> values) : ICostVariables
{
    public static VariableValues None { get; } = new(new Dictionary<string, VariableValue>());

    /// <summary>Finds a variable's value; false when the client gave none and there is no default.</summary>
    public bool TryGet(string name, out VariableValue value) => values.TryGetValue(name, out value);

    /// <summary>The value of a Boolean variable; false when it has none.</summary>
    public bool IsTrue(string name)
        => TryGet(name, out var value) && (value.Literal is BooleanValueNode literal ? literal.Value : value.Json.ValueKind == JsonValueKind.True);

    bool ICostVariables.IsGiven(string name) => values.ContainsKey(name);

    int? ICostVariables.Integer(string name)
    {
        if (!TryGet(name, out var value))
            return null;

        if (value.Literal is not null)
            return value.Literal is IntValueNode literal && int.TryParse(literal.Value, CultureInfo.InvariantCulture, out var number) ? number : null;

        return value.Json.ValueKind == JsonValueKind.Number && value.Json.TryGetInt32(out var json) ? json : null;
    }
}
