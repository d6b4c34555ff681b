using GraphService.Import.Identity.Names;

namespace GraphService.Import.Identity.People;

/// <summary>The people found so far, as sets of mentions; refuses to join what cannot be one person.</summary>
internal sealed class PersonClusters
{
    private readonly MentionTable _table;
    private readonly PersonConstraints _constraints;
    private readonly DisjointSets _sets;
    private readonly int[] _next;
    private readonly int[] _firstKey;
    private readonly Dictionary<int, int[]> _keys = [];
    private readonly Dictionary<int, string> _orcids = [];
    private readonly Dictionary<int, List<(int Correction, int Side)>> _sides = [];

    public PersonClusters(MentionTable table, PersonConstraints constraints)
    {
        _table = table;
        _constraints = constraints;
        _sets = new(table.Count);
        _next = new int[table.Count];
        _firstKey = new int[table.Count];
        for (var m = 0; m < table.Count; m++)
        {
            _next[m] = m;
            _firstKey[m] = table.Mentions[m].Key;
            if (table.OtherKeys(m) is { Length: > 0 } others)
                _keys[m] = table.Mentions[m].Key < 0 ? others : [table.Mentions[m].Key, .. others];
            if (table.Mentions[m].Kind == MentionKind.Subject && table.Documents[table.Mentions[m].Container].Claims.Subject.Orcid is { } orcid)
                _orcids[m] = orcid;
        }

        foreach (var (mention, sides) in constraints.Sides)
            _sides[mention] = [.. sides];
    }

    /// <summary>Decisions, in the order in which they were taken; equal uncommon names are not listed.</summary>
    public List<MergeStep> Steps { get; } = [];

    public int Find(int mention) => _sets.Find(mention);

    /// <summary>All mentions of the set.</summary>
    public IEnumerable<int> Members(int mention)
    {
        yield return mention;
        for (var m = _next[mention]; m != mention; m = _next[m])
            yield return m;
    }

    /// <summary>
    /// Whether a document has mentions of both sets. In one bibliography of a field a name that fits is likely the same
    /// person; the pages of two people who have nothing in common say nothing about each other's coauthors.
    /// </summary>
    public bool ShareDocument(int a, int b)
    {
        var documents = Members(a).SelectMany(_table.DocumentsOf).ToHashSet();
        return Members(b).SelectMany(_table.DocumentsOf).Any(documents.Contains);
    }

    /// <summary>The set's distinct name keys.</summary>
    public ReadOnlySpan<int> Keys(int root)
    {
        if (_keys.TryGetValue(root, out var keys))
            return keys;
        return _firstKey[root] < 0 ? [] : _firstKey.AsSpan(root, 1);
    }

    /// <summary>Joins two mentions' sets whatever the names, unless a correction or an ORCID iD forbids it.</summary>
    public bool Force(int a, int b, MergeReason reason)
    {
        int rootA = Find(a), rootB = Find(b);
        if (rootA == rootB)
            return true;
        if (_constraints.HasSides && SidesConflict(rootA, rootB))
            return false;
        Join(a, b, reason);
        return true;
    }

    /// <summary>Joins two mentions' sets if they can be one person.</summary>
    public bool TryJoin(int a, int b, MergeReason reason)
    {
        if (Find(a) == Find(b))
            return true;
        if (WhyNot(a, b) is not null)
            return false;
        Join(a, b, reason);
        return true;
    }

    /// <summary>What forbids to join two sets, or null.</summary>
    public string? WhyNot(int a, int b)
    {
        int rootA = Find(a), rootB = Find(b);
        if (_orcids.TryGetValue(rootA, out var one) && _orcids.TryGetValue(rootB, out var other) && one != other)
            return $"different ORCID iDs ({one}, {other})";
        if (_constraints.HasSides && SidesConflict(rootA, rootB))
            return "a correction says that they are different people";
        foreach (var keyA in Keys(rootA))
        {
            foreach (var keyB in Keys(rootB))
            {
                PersonName nameA = _table.Names.Keys[keyA], nameB = _table.Names.Keys[keyB];
                if (keyA != keyB && nameA.Family == nameB.Family && NameComparer.Compare(nameA, nameB) == NameMatch.Conflict)
                    return $"names that exclude each other ({nameA.Written}, {nameB.Written})";
            }
        }

        return SharedPaper(rootA, rootB) is { } paper ? $"both are authors of \"{_table.Papers[paper].Title}\"" : null;
    }

    private int? SharedPaper(int rootA, int rootB)
    {
        // The members of the smaller set are looked up in the papers' author lists.
        var (smaller, larger) = IsSmaller(rootA, rootB) ? (rootA, rootB) : (rootB, rootA);
        foreach (var member in Members(smaller))
        {
            var mention = _table.Mentions[member];
            if (!mention.IsAuthor)
                continue;
            var end = _table.FirstOfPaper[mention.Container + 1];
            for (var author = _table.FirstOfPaper[mention.Container]; author < end; author++)
            {
                if (author != member && _sets.Find(author) == larger)
                    return mention.Container;
            }
        }

        return null;
    }

    private bool IsSmaller(int a, int b)
    {
        int x = _next[a], y = _next[b];
        while (x != a && y != b)
        {
            x = _next[x];
            y = _next[y];
        }

        return x == a;
    }

    private bool SidesConflict(int rootA, int rootB) =>
        _sides.TryGetValue(rootA, out var a) && _sides.TryGetValue(rootB, out var b)
        && a.Exists(x => b.Exists(y => x.Correction == y.Correction && x.Side != y.Side));

    private void Join(int a, int b, MergeReason reason)
    {
        int rootA = Find(a), rootB = Find(b);
        var keysA = Keys(rootA);
        var keysB = Keys(rootB);
        if (!keysA.SequenceEqual(keysB))
        {
            SortedSet<int> union = [.. keysA, .. keysB];
            _keys[Math.Min(rootA, rootB)] = [.. union];
        }

        _sets.Union(rootA, rootB);
        (_next[rootA], _next[rootB]) = (_next[rootB], _next[rootA]);
        var root = Math.Min(rootA, rootB);
        _keys.Remove(Math.Max(rootA, rootB));
        if (_orcids.Remove(Math.Max(rootA, rootB), out var orcid))
            _orcids[root] = orcid;
        if (_sides.Remove(Math.Max(rootA, rootB), out var sides))
        {
            if (_sides.TryGetValue(root, out var known))
                known.AddRange(sides);
            else
                _sides[root] = sides;
        }

        if (reason != MergeReason.UncommonName)
            Steps.Add(new(a, b, reason));
    }
}
