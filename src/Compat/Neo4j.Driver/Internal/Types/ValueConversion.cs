using System.Collections;
using System.Globalization;

namespace Neo4j.Driver.Internal.Types;

/// <summary>Converts Bolt's values to the types that callers ask for.</summary>
internal static class ValueConversion
{
    public static T Convert<T>(object? value)
    {
        if (value is T same) return same;
        var type = typeof(T);
        if (value is null)
        {
            return type.IsValueType && Nullable.GetUnderlyingType(type) is null
                ? throw new InvalidCastException($"null has no form as {type}; ask for {type.Name}? instead.")
                : default!;
        }
        return (T)Convert(value, Nullable.GetUnderlyingType(type) ?? type);
    }

    private static object Convert(object value, Type type)
    {
        if (type.IsInstanceOfType(value)) return value;
        if (type == typeof(string)) return System.Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        if (value is TemporalValue temporal && Temporal(temporal, type) is { } converted) return converted;
        if (value is IDictionary<string, object?> map && Map(map, type) is { } convertedMap) return convertedMap;
        if (value is IList list && value is not byte[] && List(list, type) is { } convertedList) return convertedList;
        if (type == typeof(Guid) && value is string text) return Guid.Parse(text);
        if (value is IConvertible convertible && IsPlain(type))
        {
            try
            {
                return System.Convert.ChangeType(convertible, type, CultureInfo.InvariantCulture);
            }
            catch (FormatException failure)
            {
                throw new InvalidCastException($"'{value}' has no form as {type}.", failure);
            }
        }
        throw new InvalidCastException($"A value of type {value.GetType()} has no form as {type}.");
    }

    private static bool IsPlain(Type type) => type.IsPrimitive || type == typeof(decimal);

    private static object? Temporal(TemporalValue value, Type type) => value switch
    {
        LocalDate date when type == typeof(DateTime) => date.ToDateTime(),
        LocalDate date when type == typeof(DateOnly) => date.ToDateOnly(),
        LocalTime time when type == typeof(TimeSpan) => time.ToTimeSpan(),
        LocalTime time when type == typeof(TimeOnly) => new TimeOnly(time.ToTimeSpan().Ticks),
        LocalDateTime dateTime when type == typeof(DateTime) => dateTime.ToDateTime(),
        ZonedDateTime dateTime when type == typeof(DateTimeOffset) => dateTime.ToDateTimeOffset(),
        _ => null,
    };

    private static IList? List(IList values, Type type)
    {
        if (!type.IsGenericType || type.GetGenericArguments() is not [var element]) return null;
        var listType = typeof(List<>).MakeGenericType(element);
        if (!type.IsAssignableFrom(listType)) return null;
        var list = (IList)Activator.CreateInstance(listType, values.Count)!;
        foreach (var value in values) list.Add(Element(value, element));
        return list;
    }

    private static IDictionary? Map(IDictionary<string, object?> values, Type type)
    {
        if (!type.IsGenericType || type.GetGenericArguments() is not [var key, var element] || key != typeof(string)) return null;
        var mapType = typeof(Dictionary<,>).MakeGenericType(key, element);
        if (!type.IsAssignableFrom(mapType)) return null;
        var map = (IDictionary)Activator.CreateInstance(mapType, values.Count)!;
        foreach (var (name, value) in values) map.Add(name, Element(value, element));
        return map;
    }

    private static object? Element(object? value, Type type)
    {
        if (value is not null) return Convert(value, Nullable.GetUnderlyingType(type) ?? type);
        return type.IsValueType && Nullable.GetUnderlyingType(type) is null
            ? throw new InvalidCastException($"The collection contains null, which has no form as {type}; ask for {type.Name}? instead.")
            : null;
    }
}
