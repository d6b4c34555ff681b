namespace GraphService.Import.Identity.People;

/// <summary>Joins mentions of one name key: at once where few people share the name, by what stands around them where many do.</summary>
internal sealed class EqualNameJoiner(MentionTable table, PersonClusters clusters, MentionContext context)
{
    private const int MostWeakSigns = 12;
    private const int MostTries = 8;
    private const int RichInPapers = 2;
    private const int FewestOfDominant = 3;
    private const int MostOfDominated = 2;
    private const int DominantTimes = 8;
    private const int YearsAround = 6;

    /// <summary>Joins all mentions, unless documents about several people have this name.</summary>
    public void JoinUncommon(List<int> mentions)
    {
        if (!SubjectsAgree(mentions))
        {
            JoinByContext(mentions);
            return;
        }

        for (var i = 1; i < mentions.Count; i++)
        {
            if (!clusters.TryJoin(mentions[0], mentions[i], MergeReason.UncommonName))
                JoinWithAny(mentions, i);
        }
    }

    /// <summary>Joins mentions that have somebody or something known in common, or two signs that are weak alone.</summary>
    public void JoinByContext(List<int> mentions)
    {
        var byStrong = new Dictionary<int, List<int>>();
        var byWeakPair = new Dictionary<long, List<int>>();
        var strong = new SortedSet<int>();
        var weak = new SortedSet<int>();
        foreach (var mention in mentions)
        {
            strong.Clear();
            weak.Clear();
            context.Collect(mention, strong, weak);
            foreach (var sign in strong)
                JoinWithBearers(byStrong, sign, mention);
            var signs = weak.Take(MostWeakSigns).ToArray();
            for (var i = 0; i < signs.Length; i++)
            {
                for (var j = i + 1; j < signs.Length; j++)
                    JoinWithBearers(byWeakPair, ((long)signs[i] << 32) | (uint)signs[j], mention);
            }
        }
    }

    /// <summary>
    /// Joins small groups without any context in common with the others to the one that nearly all mentions belong
    /// to, within a document; where several groups are large, they are several people and nothing is joined.
    /// </summary>
    public void JoinDominated(List<int> mentions)
    {
        var groups = mentions.GroupBy(clusters.Find)
            .Select(group => (Root: group.Key, Size: group.Count(), Years: Years(group)))
            .OrderByDescending(group => group.Size).ThenBy(group => group.Root)
            .ToList();
        if (groups.Count < 2 || groups[0].Size < FewestOfDominant || groups[1].Size > Math.Max(MostOfDominated, groups[0].Size / DominantTimes))
            return;
        foreach (var group in groups.Skip(1))
        {
            if (!clusters.ShareDocument(groups[0].Root, group.Root))
                continue;
            if (group.Years is not { } years || groups[0].Years is not { } dominant || (years.First <= dominant.Last + YearsAround && dominant.First <= years.Last + YearsAround))
                clusters.TryJoin(groups[0].Root, group.Root, MergeReason.DominantBearer);
        }
    }

    private (int First, int Last)? Years(IEnumerable<int> mentions)
    {
        var years = mentions.Select(m => table.Mentions[m]).Where(m => m.IsAuthor).Select(m => table.Papers[m.Container].Year).OfType<int>().ToList();
        return years.Count == 0 ? null : (years.Min(), years.Max());
    }

    private void JoinWithBearers<TSign>(Dictionary<TSign, List<int>> bearers, TSign sign, int mention)
        where TSign : notnull
    {
        if (!bearers.TryGetValue(sign, out var known))
        {
            bearers.Add(sign, [mention]);
            return;
        }

        foreach (var other in known)
        {
            if (clusters.TryJoin(other, mention, MergeReason.SharedContext))
                return;
        }

        if (known.Count < MostTries)
            known.Add(mention);
    }

    private void JoinWithAny(List<int> mentions, int index)
    {
        for (var i = 1; i < index; i++)
        {
            if (clusters.TryJoin(mentions[i], mentions[index], MergeReason.UncommonName))
                return;
        }
    }

    /// <summary>
    /// Whether the documents about somebody of this name can all be about one person. Two documents that say much
    /// and have nothing in common are about two.
    /// </summary>
    private bool SubjectsAgree(List<int> mentions)
    {
        var rich = mentions.Where(m => table.Mentions[m].Kind == MentionKind.Subject && IsRich(m)).ToList();
        if (rich.Count < 2)
            return true;
        JoinByContext([.. rich.SelectMany(clusters.Members)]);
        return rich.TrueForAll(m => clusters.Find(m) == clusters.Find(rich[0]));
    }

    private bool IsRich(int subject)
    {
        var claims = table.Documents[table.Mentions[subject].Container].Claims;
        return claims.Papers.Count >= RichInPapers && claims.Education.Count + claims.Employers.Count > 0;
    }
}
