using GraphService.Domain;
using GraphService.Import.Identity.Names;
using GraphService.Import.Identity.People;

namespace GraphService.Import.Identity.Facts;

/// <summary>Makes people of sets of mentions: preferred spelling, other spellings, identifiers and a stable id.</summary>
internal sealed class PersonBuilder
{
    private readonly MentionTable _table;
    private readonly PersonClusters _clusters;
    private readonly EvidenceSet _evidence;
    private readonly Dictionary<(int Document, int Key), List<Claims.Evidence>> _prose = [];

    public PersonBuilder(MentionTable table, PersonClusters clusters, EvidenceSet evidence)
    {
        _table = table;
        _clusters = clusters;
        _evidence = evidence;
        for (var d = 0; d < table.Documents.Count; d++)
        {
            foreach (var advisor in table.Documents[d].Claims.Advisors)
                AddProse(d, advisor.Name, advisor.Evidence);
            foreach (var collaborator in table.Documents[d].Claims.Collaborators)
                AddProse(d, collaborator.Name, collaborator.Evidence);
        }
    }

    /// <summary>The people, and for each mention the number of its person.</summary>
    public (List<Person> People, int[] PersonOfMention) Build()
    {
        var numbers = new int[_table.Count];
        var roots = new List<int>();
        for (var m = 0; m < _table.Count; m++)
        {
            if (_clusters.Find(m) == m)
            {
                numbers[m] = roots.Count;
                roots.Add(m);
            }
        }

        for (var m = 0; m < _table.Count; m++)
            numbers[m] = numbers[_clusters.Find(m)];
        var ids = Ids(roots);
        return (roots.ConvertAll(root => Make(root, ids[numbers[root]])), numbers);
    }

    private string[] Ids(List<int> roots)
    {
        var ids = new string[roots.Count];
        var items = Enumerable.Range(0, roots.Count).ToList();
        var anchors = roots.ConvertAll(Anchor);
        UniqueKeys.Assign(
            items,
            [
                i => Orcid(roots[i]) is { } orcid ? ["orcid", orcid] : PersonKeys.Of(_table, anchors[i]),
                i => PersonKeys.Of(_table, anchors[i]),
                i => [.. PersonKeys.Of(_table, anchors[i]), PersonKeys.Place(_table, anchors[i])],
            ],
            parts => ContentKey.Of(PersonId.Prefix, parts),
            (i, n) => ContentKey.Of(PersonId.Prefix, [.. PersonKeys.Of(_table, anchors[i]), PersonKeys.Place(_table, anchors[i]), n.ToString(System.Globalization.CultureInfo.InvariantCulture)]),
            (i, id) => ids[i] = id);
        return ids;
    }

    /// <summary>The mention that gives the id: an author where there is one, and of those the smallest by name and title.</summary>
    private int Anchor(int root)
    {
        var best = root;
        foreach (var member in _clusters.Members(root))
        {
            if (Rank(member) is var rank && (rank, 0).CompareTo((Rank(best), 0)) is var order && (order < 0 || (order == 0 && Compare(member, best) < 0)))
                best = member;
        }

        return best;
    }

    private int Rank(int mention)
    {
        var m = _table.Mentions[mention];
        return m.Key < 0 ? (m.IsAuthor ? 4 : 3) : m.Kind switch { MentionKind.Author => 0, MentionKind.Subject => 1, _ => 2 };
    }

    private int Compare(int a, int b)
    {
        Mention first = _table.Mentions[a], second = _table.Mentions[b];
        var byName = first.Key == second.Key || first.Key < 0 || second.Key < 0 ? 0
            : string.CompareOrdinal(_table.Names.Keys[first.Key].Key, _table.Names.Keys[second.Key].Key);
        if (byName != 0)
            return byName;
        var byPlace = first.IsAuthor && second.IsAuthor
            ? string.CompareOrdinal(_table.Papers[first.Container].TitleKey, _table.Papers[second.Container].TitleKey)
            : 0;
        return byPlace != 0 ? byPlace : a.CompareTo(b);
    }

    private string? Orcid(int root) => Subjects(root).Select(s => s.Orcid).OfType<string>().Min(StringComparer.Ordinal);

    private IEnumerable<Claims.SubjectClaim> Subjects(int root) => _clusters.Members(root)
        .Where(m => _table.Mentions[m].Kind == MentionKind.Subject)
        .Select(m => _table.Documents[_table.Mentions[m].Container].Claims.Subject);

    private Person Make(int root, string id)
    {
        if (_clusters.Members(root).Skip(1).Any() || !_table.Mentions[root].IsAuthor || _table.Mentions[root].Key < 0)
            return MakeOfMany(root, id);

        // Most people of a bibliography are mentioned once; other lists may spell them differently.
        var slot = _table.Papers[_table.Mentions[root].Container].Slots[_table.Mentions[root].Place];
        return slot.OtherSpellings is null ? new(new(id), Display(slot.Name!), [], null, [], []) : MakeOfMany(root, id);
    }

    private Person MakeOfMany(int root, string id)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var subjectNames = new HashSet<string>(StringComparer.Ordinal);
        var homepages = new SortedSet<string>(StringComparer.Ordinal);
        var sources = new List<ValueList<Evidence>>();
        var documents = new List<string>();
        string? orcid = null;
        foreach (var member in _clusters.Members(root))
        {
            var mention = _table.Mentions[member];
            if (mention.IsAuthor)
            {
                var slot = _table.Papers[mention.Container].Slots[mention.Place];
                foreach (var spelling in slot.Name is null ? [] : (slot.OtherSpellings ?? []).Prepend(slot.Name))
                    Count(Display(spelling));
                continue;
            }

            if (mention.Kind != MentionKind.Subject)
            {
                foreach (var spelling in _table.SpellingsInProse(member))
                    Count(Display(spelling));
                sources.Add(_evidence.Of(mention.Container, _prose[(mention.Container, mention.Key)]));
                continue;
            }

            var subject = _table.Documents[mention.Container].Claims.Subject;
            documents.Add(_table.Documents[mention.Container].Source.Path);
            sources.Add(_evidence.Of(mention.Container, subject.Evidence, subject.Name ?? ""));
            homepages.UnionWith(subject.Homepages);
            if (subject.Orcid is { } own && (orcid is null || string.CompareOrdinal(own, orcid) < 0))
                orcid = own;
            if (subject.Name is { } name)
            {
                subjectNames.Add(Display(name));
                Count(Display(name));
            }

            foreach (var alias in subject.Aliases)
                Count(Display(alias));
        }

        var preferred = counts.Keys
            .OrderByDescending(subjectNames.Contains)
            .ThenByDescending(spelling => PersonNameParser.Parse(spelling)?.HasFullFirstName ?? false)
            .ThenByDescending(spelling => counts[spelling])
            .ThenByDescending(spelling => spelling.Length)
            .ThenBy(spelling => spelling, StringComparer.Ordinal)
            .FirstOrDefault();
        return new(
            new(id), preferred ?? $"Unnamed subject of {documents.Order(StringComparer.Ordinal).FirstOrDefault()}",
            counts.Keys.Where(spelling => spelling != preferred).Order(StringComparer.Ordinal).ToValueList(),
            orcid, homepages.ToValueList(), sources.Count == 0 ? [] : EvidenceSet.Join(sources))
        {
            IsNamed = preferred is not null,
        };

        void Count(string spelling) => counts[spelling] = counts.GetValueOrDefault(spelling) + 1;
    }

    /// <summary>"Zhu, Rui-Jie" is shown as "Rui-Jie Zhu"; all else as written.</summary>
    private string Display(string spelling) =>
        spelling.Contains(',', StringComparison.Ordinal) && _table.Names.Parse(spelling) is { } name ? name.Written : spelling;

    private void AddProse(int document, string name, IReadOnlyList<Claims.Evidence> evidence)
    {
        var key = _table.Names.KeyOf(name);
        if (!_prose.TryGetValue((document, key), out var list))
            _prose.Add((document, key), list = []);
        list.AddRange(evidence);
    }
}
