using GraphService.Import.Identity.Names;

namespace GraphService.Import.Identity.People;

/// <summary>
/// Joins people whose family names differ a little: one of two family names left out, a letter changed, the order
/// turned round. Only with somebody in common, and only where the full given name is the same.
/// </summary>
internal sealed class NearNameJoiner(MentionTable table, PersonClusters clusters, MentionContext context)
{
    private const int MostBearers = 40;
    private const int ShortestChangedName = 5;
    private const int ShortestGivenName = 3;

    /// <summary>Joins all such people.</summary>
    public void Join()
    {
        var candidates = Candidates();
        foreach (var (a, b, _) in candidates.OrderByDescending(c => c.Signs).ThenBy(c => c.A).ThenBy(c => c.B))
            clusters.TryJoin(a, b, MergeReason.NearNameAndContext);
    }

    private List<(int A, int B, int Signs)> Candidates()
    {
        // People who share one of the names in full; the next step wants a sign in common as well.
        var byToken = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        var keysOf = new Dictionary<int, SortedSet<int>>();
        for (var m = 0; m < table.Count; m++)
        {
            var key = table.Mentions[m].Key;
            if (key < 0 || !IsEligible(table.Names.Keys[key]))
                continue;
            var root = clusters.Find(m);
            if (!keysOf.TryGetValue(root, out var keys))
                keysOf.Add(root, keys = []);
            if (!keys.Add(key))
                continue;
            var tokens = SortedTokens(table.Names.Keys[key]);
            foreach (var bucket in (string[])[WithoutDigraphs(table.Names.Keys[key].Given[0]), "~" + tokens[0]])
            {
                if (!byToken.TryGetValue(bucket, out var roots))
                    byToken.Add(bucket, roots = []);
                roots.Add(root);
            }
        }

        var shared = new Dictionary<(int, int), int>();
        foreach (var roots in byToken.Values)
        {
            if (roots.Count > 1)
                CountSigns(roots, keysOf, shared);
        }

        return [.. shared.Select(entry => (entry.Key.Item1, entry.Key.Item2, entry.Value))];
    }

    private void CountSigns(HashSet<int> roots, Dictionary<int, SortedSet<int>> keysOf, Dictionary<(int, int), int> shared)
    {
        var bearers = new Dictionary<int, List<int>>();
        var signs = new HashSet<int>();
        foreach (var root in roots.Order())
        {
            signs.Clear();
            foreach (var member in clusters.Members(root))
                context.Collect(member, signs, null);
            foreach (var sign in signs)
            {
                if (!bearers.TryGetValue(sign, out var list))
                    bearers.Add(sign, list = []);
                list.Add(root);
            }
        }

        foreach (var list in bearers.Values)
        {
            if (list.Count is < 2 or > MostBearers)
                continue;
            for (var i = 0; i < list.Count; i++)
            {
                for (var j = i + 1; j < list.Count; j++)
                {
                    if (AnyNear(keysOf[list[i]], keysOf[list[j]]))
                        shared[(list[i], list[j])] = shared.GetValueOrDefault((list[i], list[j])) + 1;
                }
            }
        }
    }

    private bool AnyNear(SortedSet<int> a, SortedSet<int> b)
    {
        foreach (var first in a)
        {
            foreach (var second in b)
            {
                if (AreNear(table.Names.Keys[first], table.Names.Keys[second]))
                    return true;
            }
        }

        return false;
    }

    private static bool IsEligible(PersonName name) => name.HasFullFirstName && name.Given[0].Length >= ShortestGivenName;

    private static bool AreNear(PersonName a, PersonName b)
    {
        var sameGiven = WithoutDigraphs(a.Given[0]) == WithoutDigraphs(b.Given[0]);
        if (a.Family == b.Family)
            return sameGiven && a.Given[0] != b.Given[0];
        if (sameGiven && a.Given.Length == b.Given.Length && a.Family.Length >= ShortestChangedName && b.Family.Length >= ShortestChangedName
            && !EastAsianFamilyNames.Contains(a.Family) && !EastAsianFamilyNames.Contains(b.Family) && Diminutives.OneLetterApart(a.Family, b.Family))
            return true;

        string[] first = SortedTokens(a), second = SortedTokens(b);
        if (first.Length == second.Length)
            return first.SequenceEqual(second);
        if (!sameGiven)
            return false;

        // "Yerai Doval" and "Yerai Doval Mosquera"; "García-Salido" and "García Salido" in one word or two.
        string joinedA = string.Concat(a.Given[1..]) + a.Family, joinedB = string.Concat(b.Given[1..]) + b.Family;
        return joinedA == joinedB || joinedA.StartsWith(joinedB, StringComparison.Ordinal) || joinedB.StartsWith(joinedA, StringComparison.Ordinal)
            || joinedA.EndsWith(joinedB, StringComparison.Ordinal) || joinedB.EndsWith(joinedA, StringComparison.Ordinal);
    }

    private static string[] SortedTokens(PersonName name) => [.. name.Given.Append(name.Family).Select(WithoutDigraphs).Order(StringComparer.Ordinal)];

    // "Joerg Mueller" is "Jörg Müller" where umlauts cannot be written.
    private static string WithoutDigraphs(string token) => EastAsianFamilyNames.Contains(token)
        ? token
        : token.Replace("oe", "o", StringComparison.Ordinal).Replace("ue", "u", StringComparison.Ordinal).Replace("ae", "a", StringComparison.Ordinal);
}
