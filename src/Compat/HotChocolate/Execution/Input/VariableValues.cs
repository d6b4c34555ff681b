using System.Runtime.InteropServices;
using System.Text.Json;
using HotChocolate.Language;

namespace HotChocolate.Execution;

/// <summary>A variable's checked value: the client's JSON, or its default literal.</summary>
internal readonly record struct VariableValue(JsonElement Json, ValueNode? Literal)
{
    /// <summary>The length of its text in bytes.</summary>
    public int Length => Literal is null
        ? Json.ValueKind == JsonValueKind.Undefined ? 0 : JsonMarshal.GetRawUtf8Value(Json).Length
        : Literal.Location.End - Literal.Location.Start;
}

/// <summary>The checked values of an operation's variables.</summary>
internal sealed class VariableValues
{
    /// <summary>What a client is told whose arguments took too much.</summary>
    public const string TooLarge = "The arguments of this request are too large: the same large value stands in many places.";

    private const long Unlimited = long.MaxValue;

    /// <summary>How many bytes of text one request's arguments may be made of, beyond its variables once each.</summary>
    private const long ArgumentAllowance = 256 * 1024;

    private readonly IReadOnlyDictionary<string, VariableValue> _values;
    private long _allowance;

    public VariableValues(IReadOnlyDictionary<string, VariableValue> values)
        : this(values, Unlimited)
    {
    }

    private VariableValues(IReadOnlyDictionary<string, VariableValue> values, long allowance)
    {
        _values = values;
        _allowance = allowance;
    }

    /// <summary>Whether the arguments took more than one request may have: it ends here.</summary>
    public bool IsExhausted => _allowance < 0;

    public static VariableValues None { get; } = new(new Dictionary<string, VariableValue>());

    /// <summary>
    /// The same values for the arguments of one request. A large value may stand in very many places, each of which makes a value of its
    /// own of it: what all of them take is bounded.
    /// </summary>
    public VariableValues ForArguments() => new(_values, ArgumentAllowance + _values.Values.Sum(v => (long)v.Length));

    /// <summary>Accounts for a value that is made for an argument.</summary>
    /// <param name="place">The literal or variable it is made of.</param>
    /// <param name="length">The length of its text in bytes.</param>
    /// <exception cref="InputCoercionException">The request's arguments are too large.</exception>
    public void Charge(ValueNode place, int length)
    {
        if (_allowance == Unlimited)
            return;

        _allowance -= length;

        if (IsExhausted)
            throw new InputCoercionException(TooLarge, ErrorCodes.CostExceeded) { Value = place };
    }

    /// <summary>Finds a variable's value; false when the client gave none and there is no default.</summary>
    public bool TryGet(string name, out VariableValue value) => _values.TryGetValue(name, out value);

    /// <summary>The value of a Boolean variable; null when it is null or has none.</summary>
    public bool? Boolean(string name)
        => !TryGet(name, out var value) ? null
            : value.Literal is BooleanValueNode literal ? literal.Value
            : value.Json.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.Json.ValueKind == JsonValueKind.True
            : null;
}
