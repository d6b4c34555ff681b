using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace HotChocolate.SchemaBuilding;

/// <summary>A C# type as the schema sees it: nullable or not, a list of something or a single value; tasks and optionals are looked through.</summary>
internal sealed record ClrShape(Type Type, bool IsNullable, ClrShape? Element = null)
{
    /// <summary>The type of a single value, inside all lists.</summary>
    public Type NamedType => Element?.NamedType ?? Type;

    public static ClrShape Of(MemberInfo member) => member switch
    {
        PropertyInfo property => From(new NullabilityInfoContext().Create(property)),
        FieldInfo field => From(new NullabilityInfoContext().Create(field)),
        MethodInfo method => From(new NullabilityInfoContext().Create(method.ReturnParameter)),
        _ => throw new ArgumentException($"{member} has no type.", nameof(member)),
    };

    public static ClrShape Of(ParameterInfo parameter) => From(new NullabilityInfoContext().Create(parameter));

    /// <summary>The shape of a type whose nullability is not known: it and its items are not null.</summary>
    public static ClrShape Of(Type type)
    {
        var underlying = Nullable.GetUnderlyingType(type);

        if (underlying is not null)
            return new ClrShape(underlying, IsNullable: true);

        return TryGetElementType(type, out var element)
            ? new ClrShape(type, IsNullable: false, Of(element))
            : new ClrShape(type, IsNullable: false);
    }

    public static bool TryGetElementType(Type type, [NotNullWhen(true)] out Type? element)
    {
        element = null;

        if (type == typeof(string) || type == typeof(byte[]))
            return false;

        if (type.IsArray)
        {
            element = type.GetElementType()!;
            return true;
        }

        var enumerable = type.GetInterfaces().Append(type).FirstOrDefault(IsEnumerable);
        element = enumerable?.GetGenericArguments()[0];
        return element is not null && !(element.IsGenericType && element.GetGenericTypeDefinition() == typeof(KeyValuePair<,>));
    }

    private static bool IsEnumerable(Type type)
        => type.IsGenericType
            && (type.GetGenericTypeDefinition() == typeof(IEnumerable<>) || type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>));

    private static ClrShape From(NullabilityInfo info)
    {
        var type = info.Type;

        if (type.IsGenericType && info.GenericTypeArguments.Length == 1)
        {
            var definition = type.GetGenericTypeDefinition();

            if (definition == typeof(Task<>) || definition == typeof(ValueTask<>))
                return From(info.GenericTypeArguments[0]);

            if (definition == typeof(Optional<>))
                return From(info.GenericTypeArguments[0]) with { IsNullable = true };
        }

        var underlying = Nullable.GetUnderlyingType(type);
        var isNullable = underlying is not null || (!type.IsValueType && info.ReadState != NullabilityState.NotNull);
        type = underlying ?? type;

        if (!TryGetElementType(type, out var element))
            return new ClrShape(type, isNullable);

        var items = info.ElementType is not null ? From(info.ElementType)
            : info.GenericTypeArguments.Length == 1 && info.GenericTypeArguments[0].Type == element ? From(info.GenericTypeArguments[0])
            : Of(element);

        return new ClrShape(type, isNullable, items);
    }
}
