using System.Runtime.InteropServices;
using GraphService.Import.Claims;
using GraphService.Import.Identity.Names;

namespace GraphService.Import.Identity.Papers;

/// <summary>
/// Finds the claims that speak of one paper: by DOI or arXiv id, by title with agreeing authors and years, and by a
/// short form of the title where the document's subject is among the authors.
/// </summary>
internal sealed class PaperMatcher
{
    private readonly IReadOnlyList<DocumentWithClaims> _documents;
    private readonly PaperConstraints _constraints;
    private readonly PaperComparison _comparison;
    private readonly PaperReference[] _references;
    private readonly string[] _titleKeys;
    private readonly DisjointSets _sets;

    private PaperMatcher(IReadOnlyList<DocumentWithClaims> documents, NameTable names, Func<PaperIndex, PaperConstraints> constraints)
    {
        _documents = documents;
        var count = documents.Sum(document => document.Claims.Papers.Count);
        _references = new PaperReference[count];
        _titleKeys = new string[count];
        var next = 0;
        for (var d = 0; d < documents.Count; d++)
        {
            for (var p = 0; p < documents[d].Claims.Papers.Count; p++, next++)
            {
                _references[next] = new(d, p);
                _titleKeys[next] = TitleKey.Of(documents[d].Claims.Papers[p].Title);
            }
        }

        _constraints = constraints(new(_references, _titleKeys, Claim));
        _comparison = new(names, documents);
        _sets = new(count);
    }

    /// <summary>Groups the papers of all documents.</summary>
    /// <param name="documents">The documents, in canonical order.</param>
    /// <param name="names">Parsed names.</param>
    /// <param name="constraints">What corrections say, given all claims.</param>
    /// <returns>Each group's claims, in canonical order.</returns>
    public static List<PaperReference[]> Match(
        IReadOnlyList<DocumentWithClaims> documents, NameTable names, Func<PaperIndex, PaperConstraints> constraints)
    {
        var matcher = new PaperMatcher(documents, names, constraints);
        foreach (var (a, b) in matcher._constraints.Same)
            matcher._sets.Union(a, b);
        matcher.JoinByIdentifier();
        matcher.JoinByTitle();
        matcher.JoinShortMentions();
        return matcher.Groups();
    }

    private PaperClaim Claim(int paper) => _documents[_references[paper].Document].Claims.Papers[_references[paper].Index];

    private void JoinByIdentifier()
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var p = 0; p < _references.Length; p++)
        {
            var claim = Claim(p);
            Join(PaperIdentifiers.Doi(claim.Doi), p);
            if (PaperIdentifiers.Arxiv(claim.Arxiv, claim.Doi) is { } arxiv)
                Join("arxiv:" + arxiv, p);
        }

        void Join(string? key, int paper)
        {
            if (key is null || first.TryAdd(key, paper))
                return;

            // A page may give one address to several papers: then the titles decide.
            var other = first[key];
            if (_titleKeys[other] == _titleKeys[paper] || (_references[other].Document != _references[paper].Document && PaperComparison.TitlesOverlap(Claim(other).Title, Claim(paper).Title)))
                Union(other, paper);
        }
    }

    private void JoinByTitle()
    {
        var blocks = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var single = new Dictionary<string, int>(_references.Length, StringComparer.Ordinal);
        for (var p = 0; p < _references.Length; p++)
        {
            if (_titleKeys[p].Length == 0 || single.TryAdd(_titleKeys[p], p))
                continue;
            ref var block = ref CollectionsMarshal.GetValueRefOrAddDefault(blocks, _titleKeys[p], out var exists);
            if (!exists)
                block = [single[_titleKeys[p]]];
            block!.Add(p);
        }

        foreach (var block in blocks.Values)
            JoinBlock(block);
    }

    /// <summary>Those that say most come first, so that a bare title joins a paper and not two papers a bare title.</summary>
    private void JoinBlock(List<int> block)
    {
        var ordered = block
            .OrderByDescending(p => Claim(p).Authors.Count > 0)
            .ThenBy(p => Claim(p).Truncated)
            .ThenBy(p => Claim(p).Year ?? int.MaxValue)
            .ThenBy(p => p)
            .ToList();
        var groups = new List<List<int>>();
        foreach (var paper in ordered)
        {
            var known = groups.Find(group => _sets.Find(group[0]) == _sets.Find(paper));
            var home = known ?? groups.Find(group => group.All(other => _comparison.AreOne(Reference(other), Reference(paper))) && Union(group[0], paper));
            if (home is null)
                groups.Add(home = []);
            home.Add(paper);
        }
    }

    /// <summary>"SpikeGPT" in the page of an author of "SpikeGPT: Generative Pre-trained …".</summary>
    private void JoinShortMentions()
    {
        var shorts = Enumerable.Range(0, _references.Length).Where(p => ShortTitle.MayBe(Claim(p)) && _comparison.SubjectOf(_references[p].Document) is not null).ToList();
        if (shorts.Count == 0)
            return;
        var index = new ShortTitle.Index(Enumerable.Range(0, _references.Length).Where(p => Claim(p).Authors.Count > 0).Select(p => (p, Claim(p).Title)));
        foreach (var paper in shorts)
        {
            var candidates = index.Find(Claim(paper).Title)
                .Where(other => _sets.Find(other) != _sets.Find(paper) && _comparison.IsBySubjectOf(Reference(other), _references[paper].Document))
                .Select(_sets.Find).Distinct().ToList();
            if (candidates.Count == 1)
                Union(candidates[0], paper);
        }
    }

    private PaperComparison.Stated Reference(int paper) => new(_references[paper].Document, Claim(paper));

    private bool Union(int a, int b)
    {
        if (!_constraints.Allow(_sets, a, b))
            return false;
        _sets.Union(a, b);
        return true;
    }

    private List<PaperReference[]> Groups()
    {
        var members = new Dictionary<int, List<PaperReference>>();
        var groups = new List<PaperReference[]>(_references.Length);
        var rootsWithMany = new HashSet<int>();
        for (var p = 0; p < _references.Length; p++)
        {
            if (_sets.Find(p) != p)
                rootsWithMany.Add(_sets.Find(p));
        }

        var order = new List<int>();
        for (var p = 0; p < _references.Length; p++)
        {
            var root = _sets.Find(p);
            if (!rootsWithMany.Contains(root))
            {
                groups.Add([_references[p]]);
                continue;
            }

            if (!members.TryGetValue(root, out var list))
            {
                members.Add(root, list = []);
                order.Add(root);
            }

            list.Add(_references[p]);
        }

        groups.AddRange(order.Select(root => members[root].ToArray()));
        return groups;
    }
}
