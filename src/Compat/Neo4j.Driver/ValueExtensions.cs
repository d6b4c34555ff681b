using Neo4j.Driver.Internal.Types;

namespace Neo4j.Driver;

/// <summary>Converts values of records and properties.</summary>
public static class ValueExtensions
{
    /// <summary>
    /// Converts a value: numbers to any number type that holds them, text from anything, lists and maps element by element,
    /// dates and times to those of .NET, <see langword="null"/> to types that have it.
    /// </summary>
    /// <exception cref="InvalidCastException">There is no such conversion, or null for a type without it.</exception>
    /// <exception cref="OverflowException">The number does not fit.</exception>
    public static T As<T>(this object? value) => ValueConversion.Convert<T>(value);
}
