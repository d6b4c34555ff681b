using System.Globalization;
using HotChocolate.Execution.Configuration;

namespace HotChocolate.SchemaBuilding;

/// <summary>Finds how leaf values of one C# type become another.</summary>
internal sealed class RuntimeConversions(IReadOnlyList<TypeConverter> converters)
{
    /// <summary>Finds an application's converter.</summary>
    public Func<object, object?>? Registered(Type source, Type target)
        => converters.LastOrDefault(c => c.Source == source && (Nullable.GetUnderlyingType(c.Target) ?? c.Target) == target)?.Convert;

    /// <summary>Finds a conversion; <paramref name="convert"/> is null when values need none.</summary>
    /// <returns>Whether values of the one type can become the other.</returns>
    public bool TryFind(Type source, Type target, out Func<object, object?>? convert)
    {
        target = Nullable.GetUnderlyingType(target) ?? target;
        convert = Registered(source, target);

        if (convert is not null || target.IsAssignableFrom(source))
            return true;

        convert = target == typeof(Guid) && source == typeof(string) ? static value => Guid.Parse((string)value)
            : target == typeof(Uri) && source == typeof(string) ? static value => new Uri((string)value, UriKind.RelativeOrAbsolute)
            : target == typeof(DateTime) && source == typeof(DateTimeOffset) ? static value => ((DateTimeOffset)value).UtcDateTime
            : target.IsPrimitive || target == typeof(decimal) || target == typeof(string)
                ? value => System.Convert.ChangeType(value, target, CultureInfo.InvariantCulture)
            : null;

        return convert is not null;
    }
}
