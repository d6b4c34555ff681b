using System.Diagnostics.CodeAnalysis;

namespace Neo4j.Driver;

/// <summary>A node or a relationship, as it was when it was read. Equal to others with the same <see cref="ElementId"/>.</summary>
public interface IEntity
{
    /// <summary>The value of a property.</summary>
    /// <exception cref="KeyNotFoundException">There is no such property.</exception>
    object this[string key] { get; }

    /// <summary>The properties.</summary>
    IReadOnlyDictionary<string, object> Properties { get; }

    /// <summary>Names the entity within its database, for the length of a transaction.</summary>
    string ElementId { get; }

    /// <summary>The value of a property, converted as <see cref="ValueExtensions.As{T}(object)"/> does.</summary>
    /// <exception cref="KeyNotFoundException">There is no such property.</exception>
    T Get<T>(string key);

    /// <summary>As <see cref="Get{T}"/>, but <see langword="false"/> where there is no such property.</summary>
    bool TryGet<T>(string key, [MaybeNullWhen(false)] out T value);
}
