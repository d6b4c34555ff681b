using GraphService.Import.Identity.Names;

namespace GraphService.Import.Identity.People;

/// <summary>Joins people whose names are different but compatible, within a block of one family name and first letter.</summary>
internal sealed class CompatibleNameJoiner(
    MentionTable table, PersonClusters clusters, MentionContext context, NamesakeEstimate namesakes)
{
    /// <summary>A sign that so many people of a block have tells nothing about any of them.</summary>
    private const int MostBearers = 200;

    /// <summary>A second candidate with this part of the best one's signs leaves the case open.</summary>
    private const double Margin = 0.7;

    private const double LoneCandidateNamesakes = 0.5;

    /// <summary>Joins within one block.</summary>
    /// <param name="members">Mentions of the block, in canonical order.</param>
    public void Join(List<int> members)
    {
        var pairs = Pairs(members);
        foreach (var level in (NameMatch[])[NameMatch.MiddleInitial, NameMatch.MiddleAbsent, NameMatch.Diminutive, NameMatch.Initials])
        {
            foreach (var pair in pairs.Where(p => p.Match == level))
            {
                if (pair.Signs >= 1 && !HasRival(pair, pairs))
                    clusters.TryJoin(pair.A, pair.B, MergeReason.CompatibleNameAndContext);
            }
        }

        JoinLoneCandidates(members);
    }

    private sealed record Pair(int A, int B, NameMatch Match, int Signs);

    private List<Pair> Pairs(List<int> members)
    {
        var signs = Signs(members);
        var shared = new Dictionary<(int, int), int>();
        foreach (var bearers in signs.Values)
        {
            if (bearers.Count is < 2 or > MostBearers)
                continue;
            for (var i = 0; i < bearers.Count; i++)
            {
                for (var j = i + 1; j < bearers.Count; j++)
                {
                    var pair = (Math.Min(bearers[i], bearers[j]), Math.Max(bearers[i], bearers[j]));
                    shared[pair] = shared.GetValueOrDefault(pair) + 1;
                }
            }
        }

        return [.. shared
            .Select(entry => new Pair(entry.Key.Item1, entry.Key.Item2, Match(entry.Key.Item1, entry.Key.Item2), entry.Value))
            .Where(pair => pair.Match is not (NameMatch.Conflict or NameMatch.Equal))
            .OrderByDescending(pair => pair.Signs).ThenBy(pair => pair.A).ThenBy(pair => pair.B)];
    }

    private Dictionary<int, List<int>> Signs(List<int> members)
    {
        var signs = new Dictionary<int, List<int>>();
        var strong = new HashSet<int>();
        foreach (var group in members.GroupBy(clusters.Find))
        {
            strong.Clear();
            foreach (var member in group)
                context.Collect(member, strong, null);
            foreach (var sign in strong)
            {
                if (!signs.TryGetValue(sign, out var bearers))
                    signs.Add(sign, bearers = []);
                bearers.Add(group.Key);
            }
        }

        return signs;
    }

    /// <summary>Whether somebody else, who cannot be the same person, has nearly as much in common with one of the pair.</summary>
    private bool HasRival(Pair pair, List<Pair> pairs)
    {
        if (pair.Match > NameMatch.Diminutive)
            return false;
        foreach (var other in pairs)
        {
            if (other == pair || other.Signs < Margin * pair.Signs || other.Match < pair.Match)
                continue;
            var shared = other.A == pair.A || other.B == pair.A ? pair.A : other.A == pair.B || other.B == pair.B ? pair.B : -1;
            if (shared < 0)
                continue;
            var mine = shared == pair.A ? pair.B : pair.A;
            var theirs = shared == other.A ? other.B : other.A;
            if (clusters.Find(mine) != clusters.Find(theirs) && clusters.WhyNot(mine, theirs) is not null)
                return true;
        }

        return false;
    }

    /// <summary>A shorter name that few people share and that fits one person of the block only; initials alone only where a document has both.</summary>
    private void JoinLoneCandidates(List<int> members)
    {
        var roots = members.Select(clusters.Find).Distinct().ToList();
        if (roots.Count > MostBearers)
            return;
        foreach (var level in (NameMatch[])[NameMatch.MiddleInitial, NameMatch.MiddleAbsent, NameMatch.Initials])
        {
            foreach (var root in roots)
            {
                if (clusters.Find(root) != root || !IsUncommon(root))
                    continue;
                var candidates = roots.Where(other => other != root && clusters.Find(other) == other && Match(root, other) is not NameMatch.Conflict).ToList();
                if (candidates.Count == 1 && Match(root, candidates[0]) == level && IsUncommon(candidates[0]) && (level != NameMatch.Initials || clusters.ShareDocument(root, candidates[0])))
                    clusters.TryJoin(root, candidates[0], MergeReason.OnlyCandidate);
            }
        }
    }

    private bool IsUncommon(int root)
    {
        foreach (var key in clusters.Keys(root))
        {
            if (namesakes.Of(table.Names.Keys[key]) >= LoneCandidateNamesakes)
                return false;
        }

        return true;
    }

    /// <summary>The best agreement of any two of their names; a conflict where two exclude each other.</summary>
    private NameMatch Match(int a, int b)
    {
        var best = NameMatch.Conflict;
        foreach (var keyA in clusters.Keys(clusters.Find(a)))
        {
            foreach (var keyB in clusters.Keys(clusters.Find(b)))
            {
                PersonName nameA = table.Names.Keys[keyA], nameB = table.Names.Keys[keyB];
                var match = NameComparer.Compare(nameA, nameB);
                if (match == NameMatch.Conflict && nameA.Family == nameB.Family)
                    return NameMatch.Conflict;
                if (match > best)
                    best = match;
            }
        }

        return best;
    }
}
