using System.Diagnostics.CodeAnalysis;

namespace Neo4j.Driver.Internal.Types;

/// <summary>What nodes and relationships have in common.</summary>
internal abstract class Entity(string elementId, IReadOnlyDictionary<string, object> properties) : IEntity
{
    public object this[string key] => properties.TryGetValue(key, out var value)
        ? value
        : throw new KeyNotFoundException($"There is no property '{key}'; there are: {string.Join(", ", properties.Keys)}.");

    public IReadOnlyDictionary<string, object> Properties => properties;

    public string ElementId => elementId;

    public T Get<T>(string key) => this[key].As<T>();

    public bool TryGet<T>(string key, [MaybeNullWhen(false)] out T value)
    {
        var found = properties.TryGetValue(key, out var raw);
        value = found ? raw.As<T>() : default;
        return found;
    }

    public override int GetHashCode() => elementId.GetHashCode(StringComparison.Ordinal);
}
