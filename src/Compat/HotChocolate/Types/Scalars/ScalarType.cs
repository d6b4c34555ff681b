using System.Text.Json;
using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>
/// A scalar. Scalars of an application derive from <see cref="StringType"/> and are bound to a C# type with <c>BindRuntimeType</c>
/// and a pair of <c>AddTypeConverter</c>: the one way that is the same in all versions of HotChocolate.
/// </summary>
public abstract class ScalarType
{
    private protected ScalarType(string name, Type runtimeType)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
        RuntimeType = runtimeType;
    }

    /// <summary>The scalar's name.</summary>
    public string Name { get; }

    /// <summary>What the scalar is, or null.</summary>
    public string? Description { get; protected set; }

    /// <summary>Where its format is specified, or null.</summary>
    public Uri? SpecifiedBy { get; protected set; }

    /// <summary>The C# type of its values.</summary>
    public Type RuntimeType { get; }

    /// <summary>What the scalar takes, for error messages.</summary>
    internal abstract string Expectation { get; }

    /// <summary>Reads a literal that is neither null nor a variable.</summary>
    internal abstract bool TryParseLiteral(ValueNode literal, out object? value);

    /// <summary>Reads a variable's JSON value that is not null.</summary>
    internal abstract bool TryParseJson(JsonElement json, out object? value);

    /// <summary>Turns a resolver's value into one that <c>ResultWriter</c> writes.</summary>
    internal abstract bool TryCoerceResult(object value, out object? result);

    /// <summary>The literal of a default value.</summary>
    internal abstract ValueNode ToLiteral(object value);

    private protected static StringValueNode StringLiteral(string value) => new(default, value, block: false);

    private protected static IntValueNode IntLiteral(long value) => new(default, value.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
