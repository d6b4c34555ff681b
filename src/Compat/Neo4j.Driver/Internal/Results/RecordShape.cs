namespace Neo4j.Driver.Internal.Results;

/// <summary>The columns that all rows of a result share.</summary>
internal sealed class RecordShape(string[] keys)
{
    private const int FewKeys = 8;
    private readonly Dictionary<string, int>? _index = keys.Length <= FewKeys ? null : Index(keys);

    public string[] Keys => keys;

    public int IndexOf(string key)
    {
        if (_index is not null) return _index.GetValueOrDefault(key, -1);
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] == key) return i;
        }
        return -1;
    }

    private static Dictionary<string, int> Index(string[] keys)
    {
        var index = new Dictionary<string, int>(keys.Length, StringComparer.Ordinal);
        for (var i = 0; i < keys.Length; i++) index.TryAdd(keys[i], i);
        return index;
    }
}
