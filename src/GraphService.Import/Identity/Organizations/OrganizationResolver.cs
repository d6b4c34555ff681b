using GraphService.Domain;
using GraphService.Import.Corrections;

namespace GraphService.Import.Identity.Organizations;

/// <summary>Finds which organization a name speaks of: by the registry, by abbreviations that documents explain, by equal names.</summary>
internal sealed class OrganizationResolver
{
    private readonly Dictionary<string, int> _registered = new(StringComparer.Ordinal);
    private readonly OrganizationRegistry _registry;
    private readonly Dictionary<string, int> _numberOfKey = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Dictionary<string, int>> _spellings = [];
    private readonly List<string> _keys = [];
    private DisjointSets _sets = new(0);

    private OrganizationResolver(OrganizationRegistry registry)
    {
        _registry = registry;
        for (var i = 0; i < registry.Organizations.Count; i++)
        {
            foreach (var name in registry.Organizations[i].Aliases.Prepend(registry.Organizations[i].Name))
                _registered.TryAdd(OrganizationName.Key(name), i);
        }

        // Registered organizations have the first numbers.
        foreach (var organization in registry.Organizations)
            _keys.Add(OrganizationName.Key(organization.Name));
    }

    /// <summary>Takes note of every name in the documents and of what corrections join.</summary>
    public static OrganizationResolver Build(
        IEnumerable<string> names, OrganizationRegistry registry, IReadOnlyList<Correction<string>> same)
    {
        var resolver = new OrganizationResolver(registry);
        var acronyms = new List<(string Acronym, string Plain)>();
        foreach (var name in names)
            resolver.Note(name, acronyms);
        foreach (var name in same.SelectMany(correction => correction.Members))
            resolver.NumberOf(name);
        resolver._sets = new(resolver._keys.Count);
        resolver.Learn(acronyms);
        foreach (var correction in same)
        {
            foreach (var name in correction.Members.Skip(1))
                resolver._sets.Union(resolver.NumberOf(correction.Members[0]), resolver.NumberOf(name));
        }

        resolver.CollectSpellings();
        return resolver;
    }

    /// <summary>The number of the organization; equal for names of one.</summary>
    public int Resolve(string name) => _sets.Find(NumberOf(name));

    /// <summary>The number of an organization that some document or the registry names, or −1.</summary>
    public int Find(string name)
    {
        var number = Registered(name);
        if (number < 0 && !_numberOfKey.TryGetValue(OrganizationName.Key(OrganizationName.SplitAcronym(name).Plain), out number))
            return -1;
        return number < _sets.Count ? _sets.Find(number) : -1;
    }

    /// <summary>Whether a document or the registry has the name.</summary>
    public bool IsKnown(string name) => Registered(name) >= 0 || _spellings.ContainsKey(NumberOf(name));

    /// <summary>The registry's name of an organization, or null when it is not registered.</summary>
    public string? NameOfRegistered(int number) => number >= 0 && number < _registry.Organizations.Count ? _registry.Organizations[number].Name : null;

    /// <summary>The organization of a number that <see cref="Resolve"/> gave.</summary>
    public Organization Make(int number)
    {
        var spellings = _spellings.GetValueOrDefault(number) ?? [];
        if (number < _registry.Organizations.Count)
        {
            var registered = _registry.Organizations[number];
            return New(registered.Name, spellings.Keys.Concat(registered.Aliases), registered.Kind, registered.Ror is { } ror ? "https://ror.org/" + ror : null);
        }

        // The longest key: a full name rather than its abbreviation, whatever documents use most.
        var longest = spellings.Keys.Select(s => OrganizationName.Key(OrganizationName.SplitAcronym(s).Plain)).OrderByDescending(k => k.Length).ThenBy(k => k, StringComparer.Ordinal).First();
        var name = spellings
            .Select(s => (OrganizationName.SplitAcronym(s.Key).Plain, s.Value))
            .Where(s => OrganizationName.Key(s.Plain) == longest)
            .GroupBy(s => s.Plain, s => s.Value)
            .OrderByDescending(s => s.Sum()).ThenBy(s => s.Key, StringComparer.Ordinal)
            .First().Key;
        return New(name, spellings.Keys, OrganizationName.KindOf(name), null);
    }

    private static Organization New(string name, IEnumerable<string> spellings, OrganizationKind kind, string? ror) => new(
        new(ContentKey.Of(OrganizationId.Prefix, OrganizationName.Key(name))), name,
        spellings.SelectMany(Aliases).Where(alias => alias != name).Distinct().Order(StringComparer.Ordinal).ToValueList(), kind, ror);

    private static IEnumerable<string> Aliases(string spelling) =>
        OrganizationName.SplitAcronym(spelling) is (var plain, { } acronym) ? [plain, acronym] : [spelling];

    private void Note(string name, List<(string, string)> acronyms)
    {
        var number = NumberOf(name);
        if (!_spellings.TryGetValue(number, out var spellings))
            _spellings.Add(number, spellings = new(StringComparer.Ordinal));
        spellings[name] = spellings.GetValueOrDefault(name) + 1;
        if (OrganizationName.SplitAcronym(name) is (var plain, { } acronym))
            acronyms.Add((acronym, plain));
    }

    private int NumberOf(string name)
    {
        if (Registered(name) is >= 0 and var registered)
            return registered;
        var key = OrganizationName.Key(OrganizationName.SplitAcronym(name).Plain);
        if (!_numberOfKey.TryGetValue(key, out var number))
        {
            number = _keys.Count;
            _keys.Add(key);
            _numberOfKey.Add(key, number);
        }

        return number;
    }

    private int Registered(string name)
    {
        if (_registered.TryGetValue(OrganizationName.Key(name), out var number))
            return number;
        if (OrganizationName.SplitAcronym(name) is (var plain, not null) && _registered.TryGetValue(OrganizationName.Key(plain), out number))
            return number;

        // "Department of Physics, University of Cambridge": one part alone is an organization that we know.
        var known = OrganizationName.Parts(name).Select(part => _registered.GetValueOrDefault(OrganizationName.Key(part), -1)).Where(part => part >= 0).Distinct().ToList();
        return known.Count == 1 ? known[0] : -1;
    }

    /// <summary>An abbreviation that documents explain in one way only stands for that organization everywhere.</summary>
    private void Learn(List<(string Acronym, string Plain)> acronyms)
    {
        foreach (var group in acronyms.GroupBy(entry => OrganizationName.Key(entry.Acronym), StringComparer.Ordinal))
        {
            var meanings = group.Select(entry => NumberOf(entry.Plain)).Distinct().ToList();
            if (meanings.Count == 1 && !_registered.ContainsKey(group.Key) && _numberOfKey.TryGetValue(group.Key, out var number))
                _sets.Union(meanings[0], number);
        }
    }

    private void CollectSpellings()
    {
        foreach (var number in _spellings.Keys.ToList())
        {
            var root = _sets.Find(number);
            if (root == number)
                continue;
            if (!_spellings.TryGetValue(root, out var all))
                _spellings.Add(root, all = new(StringComparer.Ordinal));
            foreach (var (spelling, count) in _spellings[number])
                all[spelling] = all.GetValueOrDefault(spelling) + count;
        }
    }
}
