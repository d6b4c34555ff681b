using GraphService.Import.Identity.Names;

namespace GraphService.Import.Identity.People;

/// <summary>
/// Decides which mentions are one person. First what documents and identifiers say outright, then equal names, then
/// compatible names; equal names that many people share and compatible names need people or organizations in common.
/// </summary>
/// <remarks>
/// Agglomerative clustering within blocks, as usual for author names (Ferreira, Gonçalves and Laender 2012). Blocks
/// keep it near linear in the number of mentions.
/// </remarks>
internal sealed class PersonClusterer
{
    private const int Rounds = 2;

    private readonly MentionTable _table;
    private readonly PersonConstraints _constraints;
    private readonly PersonClusters _clusters;
    private readonly NamesakeEstimate _namesakes;
    private readonly bool[] _isShared;
    private readonly HashSet<int> _isParted = [];
    private readonly MentionContext _context;

    private PersonClusterer(MentionTable table, PersonConstraints constraints, Dictionary<int, int[]> organizations)
    {
        _table = table;
        _constraints = constraints;
        _clusters = new(table, constraints);
        _namesakes = new(table.Names.Keys);
        _isShared = [.. table.Names.Keys.Select(name => _namesakes.Of(name) >= NamesakeEstimate.Ambiguous)];
        foreach (var (mention, _) in constraints.Sides)
        {
            // Where a correction parts a name, the name alone no longer tells.
            if (table.Mentions[mention].Key is >= 0 and var key)
            {
                _isShared[key] = true;
                _isParted.Add(key);
            }
        }

        JoinWhatIsStated();
        _context = new(table, _clusters, key => _isShared[key], organizations);
    }

    /// <summary>Clusters all mentions.</summary>
    /// <param name="table">The mentions.</param>
    /// <param name="constraints">What corrections say.</param>
    /// <param name="organizations">Numbers of the organizations that a document ties to a mention.</param>
    public static ClusteredPeople Cluster(MentionTable table, PersonConstraints constraints, Dictionary<int, int[]> organizations)
    {
        var clusterer = new PersonClusterer(table, constraints, organizations);
        var byKey = clusterer.MentionsByKey();
        clusterer.JoinUncommonNames(byKey);
        for (var round = 0; round < Rounds; round++)
        {
            clusterer._context.Refresh();
            clusterer.JoinSharedNames(byKey);
            clusterer._context.Refresh();
            clusterer.JoinCompatibleNames(byKey);
        }

        clusterer._context.Refresh();
        new NearNameJoiner(table, clusterer._clusters, clusterer._context).Join();
        clusterer.JoinDominated(byKey);
        return new(clusterer._clusters, clusterer._context, clusterer._namesakes);
    }

    private void JoinWhatIsStated()
    {
        foreach (var (a, b) in _constraints.Same)
            _clusters.Force(a, b, MergeReason.Correction);
        foreach (var (subject, author) in _table.OwnPapers)
            _clusters.Force(subject, author, MergeReason.OwnPaper);
        JoinSubjects(MergeReason.SameOrcid, claims => claims.Orcid is { } orcid ? [orcid] : []);
        JoinSubjects(MergeReason.SameHomepage, claims => claims.Homepages);
    }

    private void JoinSubjects(MergeReason reason, Func<Claims.SubjectClaim, IEnumerable<string>> identifiers)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var subject in _table.SubjectOf.Where(subject => subject >= 0))
        {
            foreach (var identifier in identifiers(_table.Documents[_table.Mentions[subject].Container].Claims.Subject))
            {
                if (first.TryAdd(identifier.TrimEnd('/'), subject))
                    continue;
                var other = first[identifier.TrimEnd('/')];
                if (reason == MergeReason.SameOrcid)
                    _clusters.Force(other, subject, reason);
                else if (NamesAgree(other, subject))
                    _clusters.TryJoin(other, subject, reason);
            }
        }
    }

    private bool NamesAgree(int a, int b) =>
        _table.Mentions[a].Key < 0 || _table.Mentions[b].Key < 0
        || NameComparer.Compare(_table.Names.Keys[_table.Mentions[a].Key], _table.Names.Keys[_table.Mentions[b].Key]) != NameMatch.Conflict;

    private List<int>[] MentionsByKey()
    {
        var byKey = new List<int>[_table.Names.Keys.Count];
        for (var m = 0; m < _table.Count; m++)
        {
            if (_table.Mentions[m].Key is >= 0 and var key)
                (byKey[key] ??= []).Add(m);
            foreach (var other in _table.OtherKeys(m))
                (byKey[other] ??= []).Add(m);
        }

        for (var key = 0; key < byKey.Length; key++)
            byKey[key] ??= [];
        return byKey;
    }

    private void JoinUncommonNames(List<int>[] byKey)
    {
        var joiner = new EqualNameJoiner(_table, _clusters, _context);
        for (var key = 0; key < byKey.Length; key++)
        {
            if (byKey[key].Count > 1 && !_isShared[key])
                joiner.JoinUncommon(byKey[key]);
        }
    }

    private void JoinSharedNames(List<int>[] byKey)
    {
        var joiner = new EqualNameJoiner(_table, _clusters, _context);
        for (var key = 0; key < byKey.Length; key++)
        {
            if (byKey[key].Count > 1 && _isShared[key])
                joiner.JoinByContext(byKey[key]);
        }
    }

    private void JoinDominated(List<int>[] byKey)
    {
        var joiner = new EqualNameJoiner(_table, _clusters, _context);
        for (var key = 0; key < byKey.Length; key++)
        {
            if (byKey[key].Count > 1 && _isShared[key] && !_isParted.Contains(key) && _namesakes.Of(_table.Names.Keys[key]) < NamesakeEstimate.VeryAmbiguous)
                joiner.JoinDominated(byKey[key]);
        }
    }

    private void JoinCompatibleNames(List<int>[] byKey)
    {
        var blocks = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var key = 0; key < byKey.Length; key++)
        {
            if (byKey[key].Count == 0)
                continue;
            var block = _table.Names.Keys[key].Block;
            if (!blocks.TryGetValue(block, out var keys))
                blocks.Add(block, keys = []);
            keys.Add(key);
        }

        var joiner = new CompatibleNameJoiner(_table, _clusters, _context, _namesakes);
        foreach (var keys in blocks.Values)
        {
            if (keys.Count > 1)
                joiner.Join([.. keys.SelectMany(key => byKey[key]).Distinct().Order()]);
        }
    }
}
