namespace GraphService.Import.Identity.Names;

/// <summary>Takes every spelling apart once.</summary>
/// <remarks>Not thread-safe. Numbers are given in order of first use and never leave the resolver.</remarks>
internal sealed class NameTable
{
    private readonly Dictionary<string, int> _byWritten = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byKey = new(StringComparer.Ordinal);
    private readonly List<PersonName?> _names = [];
    private readonly List<int> _keyOfName = [];
    private readonly List<PersonName> _keys = [];

    /// <summary>The parsed names of distinct keys: names that differ in case, accents, hyphens and spaces only share one.</summary>
    public IReadOnlyList<PersonName> Keys => _keys;

    /// <summary>The parsed name, or null when the text holds no name.</summary>
    public PersonName? Parse(string written) => _names[Number(written)];

    /// <summary>The number of the name's key, or -1 when the text holds no name.</summary>
    public int KeyOf(string written) => _keyOfName[Number(written)];

    /// <summary>The number of a key that some name has, or -1.</summary>
    public int Find(PersonName name) => _byKey.GetValueOrDefault(name.Key, -1);

    private int Number(string written)
    {
        if (_byWritten.TryGetValue(written, out var number))
            return number;
        var name = PersonNameParser.Parse(written);
        number = _names.Count;
        _byWritten.Add(written, number);
        _names.Add(name);
        _keyOfName.Add(name is null ? -1 : KeyNumber(name));
        return number;
    }

    private int KeyNumber(PersonName name)
    {
        if (_byKey.TryGetValue(name.Key, out var key))
        {
            // The spelling that splits the given names tells more about initials: "Rui Jie" over "Ruijie".
            if (name.Given.Length > _keys[key].Given.Length)
                _keys[key] = name;
            return key;
        }

        key = _keys.Count;
        _byKey.Add(name.Key, key);
        _keys.Add(name);
        return key;
    }
}
