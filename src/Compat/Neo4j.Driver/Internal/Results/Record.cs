using System.Diagnostics.CodeAnalysis;

namespace Neo4j.Driver.Internal.Results;

/// <summary>A row: its values, and the columns it shares with the others.</summary>
internal sealed class Record(RecordShape shape, object?[] values) : IRecord
{
    public object? this[int index] => values[index];

    public object? this[string key] => shape.IndexOf(key) is >= 0 and var index
        ? values[index]
        : throw new KeyNotFoundException($"The result has no column '{key}'; it has: {string.Join(", ", shape.Keys)}.");

    public IReadOnlyDictionary<string, object?> Values
    {
        get
        {
            var map = new Dictionary<string, object?>(values.Length);
            for (var i = 0; i < values.Length; i++) map[shape.Keys[i]] = values[i];
            return map;
        }
    }

    public IReadOnlyList<string> Keys => shape.Keys;

    public T Get<T>(string key) => this[key].As<T>();

    public bool TryGet<T>(string key, [MaybeNullWhen(false)] out T value)
    {
        var index = shape.IndexOf(key);
        value = index < 0 ? default : values[index].As<T>();
        return index >= 0;
    }
}
