namespace GraphService.Import.Identity.People;

/// <summary>
/// Who and what stands around a mention: coauthors, the subject of the document, institutions. Everything around is a
/// number; a coauthor whose name many people share is only a weak sign until it is known which of them it is.
/// </summary>
internal sealed class MentionContext
{
    /// <summary>How many coauthors of one paper count; of longer lists, the same ones are chosen in every paper.</summary>
    private const int MostCoauthors = 40;

    private readonly MentionTable _table;
    private readonly PersonClusters _clusters;
    private readonly Func<int, bool> _isShared;
    private readonly int[] _strong;
    private readonly Dictionary<int, int[]> _organizations = [];
    private readonly Dictionary<int, int[]> _selected = [];

    /// <summary>Makes the context as it is known now.</summary>
    /// <param name="table">All mentions.</param>
    /// <param name="clusters">The people found so far.</param>
    /// <param name="isShared">Whether many people share a name key.</param>
    /// <param name="organizations">Numbers of the organizations that a document ties to a mention: its subject's, or where an advisor works.</param>
    public MentionContext(MentionTable table, PersonClusters clusters, Func<int, bool> isShared, Dictionary<int, int[]> organizations)
    {
        _table = table;
        _clusters = clusters;
        _isShared = isShared;
        _organizations = organizations;
        _strong = new int[table.Count];
        Refresh();
    }

    /// <summary>Takes note of what was joined since.</summary>
    public void Refresh()
    {
        var size = new int[_table.Count];
        var anchored = new bool[_table.Count];
        for (var m = 0; m < _table.Count; m++)
        {
            var root = _clusters.Find(m);
            size[root]++;
            anchored[root] |= _table.Mentions[m].Kind == MentionKind.Subject;
        }

        for (var m = 0; m < _table.Count; m++)
        {
            var root = _clusters.Find(m);
            var key = _table.Mentions[m].Key;
            _strong[m] = anchored[root] || size[root] > 1 || (key >= 0 && !_isShared(key)) ? root : -1;
        }
    }

    /// <summary>Adds what stands around a mention.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="strong">Receives people who are known and organizations.</param>
    /// <param name="weak">Receives the keys of names that many share; null when not wanted.</param>
    public void Collect(int mention, ISet<int> strong, ISet<int>? weak)
    {
        var m = _table.Mentions[mention];
        if (_organizations.TryGetValue(mention, out var organizations))
        {
            foreach (var organization in organizations)
                strong.Add(_table.Count + organization);
        }

        if (m.IsAuthor)
        {
            var first = _table.FirstOfPaper[m.Container];
            var end = _table.FirstOfPaper[m.Container + 1];
            if (end - first - 1 <= MostCoauthors)
            {
                for (var other = first; other < end; other++)
                    Add(other);
            }
            else
            {
                foreach (var other in Selected(m.Container, first, end))
                    Add(other);
            }

            return;
        }

        if (m.Kind != MentionKind.Subject && _table.SubjectOf[m.Container] is >= 0 and var subject)
            Add(subject);

        void Add(int other)
        {
            if (other == mention)
                return;
            if (_strong[other] >= 0)
                strong.Add(_strong[other]);
            else if (_table.Mentions[other].Key >= 0)
                weak?.Add(_table.Mentions[other].Key);
        }
    }

    private int[] Selected(int paper, int first, int end)
    {
        if (_selected.TryGetValue(paper, out var selected))
            return selected;
        return _selected[paper] = [.. Enumerable.Range(first, end - first)
            .OrderBy(m => Scatter(_table.Mentions[m].Key)).ThenBy(m => m)
            .Take(MostCoauthors)];
    }

    // Spreads name keys evenly, so that two long lists with the same people give the same choice.
    private static uint Scatter(int key) => (uint)key * 2654435769u;
}
