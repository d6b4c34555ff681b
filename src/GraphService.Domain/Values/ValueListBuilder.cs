namespace GraphService.Domain;

/// <summary>Makes <see cref="ValueList{T}"/>s, also from collection expressions.</summary>
public static class ValueList
{
    /// <summary>A list of a copy of the elements.</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) =>
        items.IsEmpty ? ValueList<T>.Empty : new(items.ToArray());

    /// <summary>A list of a copy of the elements.</summary>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) =>
        items as ValueList<T> ?? (items.ToArray() is { Length: > 0 } array ? new(array) : ValueList<T>.Empty);
}
