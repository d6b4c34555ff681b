using System.Diagnostics.CodeAnalysis;

namespace Neo4j.Driver;

/// <summary>A row of a result. Immutable.</summary>
public interface IRecord
{
    /// <summary>The value in a column, counted from 0.</summary>
    object? this[int index] { get; }

    /// <summary>The value in a column.</summary>
    /// <exception cref="KeyNotFoundException">There is no such column.</exception>
    object? this[string key] { get; }

    /// <summary>The columns' values by name.</summary>
    IReadOnlyDictionary<string, object?> Values { get; }

    /// <summary>The columns' names, in order.</summary>
    IReadOnlyList<string> Keys { get; }

    /// <summary>The value in a column, converted as <see cref="ValueExtensions.As{T}(object)"/> does.</summary>
    /// <exception cref="KeyNotFoundException">There is no such column.</exception>
    T Get<T>(string key);

    /// <summary>As <see cref="Get{T}"/>, but <see langword="false"/> where there is no such column.</summary>
    bool TryGet<T>(string key, [MaybeNullWhen(false)] out T value);
}
