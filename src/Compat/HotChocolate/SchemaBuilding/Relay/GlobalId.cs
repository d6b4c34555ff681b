using HotChocolate.Execution;

namespace HotChocolate.SchemaBuilding;

/// <summary>What <c>[ID]</c> says of a member.</summary>
/// <param name="TypeName">The name of the object type, where it is stated.</param>
/// <param name="RuntimeType">The C# type of the object type, where that is stated.</param>
/// <param name="IsOpaque">Whether the id is shown in its global form.</param>
internal sealed record GlobalId(string? TypeName, Type? RuntimeType, bool IsOpaque)
{
    /// <summary>What turns an object's own id into what is answered, or null to answer it as it is.</summary>
    public Func<object, object?>? Formatter(string declaringTypeName, Func<Type, string> nameOf)
    {
        if (!IsOpaque)
            return null;

        var typeName = TypeName ?? (RuntimeType is null ? declaringTypeName : nameOf(RuntimeType));
        return id => GlobalIds.Format(typeName, id);
    }

    /// <summary>What turns a client's id into the C# member's type, or null to take it as it is.</summary>
    public Func<object, object?>? Parser(Type target, RuntimeConversions conversions, Func<Type, string> nameOf)
    {
        if (!conversions.TryFind(typeof(string), target, out var convert))
            return null;

        if (!IsOpaque)
            return convert;

        var expected = TypeName ?? (RuntimeType is null ? null : nameOf(RuntimeType));
        return value =>
        {
            if (!GlobalIds.TryParse((string)value, out var typeName, out var id))
                throw new InputCoercionException($"The id `{value}` has an invalid format.", ErrorCodes.InvalidScalarFormat);

            if (expected is not null && typeName != expected)
                throw new InputCoercionException($"The id `{value}` belongs to {typeName}, not to {expected}.", ErrorCodes.InvalidScalarFormat);

            return convert is null ? id : convert(id);
        };
    }
}
