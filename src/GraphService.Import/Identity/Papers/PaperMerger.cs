using GraphService.Domain;
using GraphService.Import.Claims;
using GraphService.Import.Identity.Names;

namespace GraphService.Import.Identity.Papers;

/// <summary>Joins what several documents say of one paper.</summary>
internal sealed class PaperMerger(IReadOnlyList<DocumentWithClaims> documents, NameTable names)
{
    private static readonly HashSet<string> PreprintServers =
        new(StringComparer.Ordinal) { "arxiv", "biorxiv", "medrxiv", "ssrn", "preprint", "arxivpreprint", "corr", "openreview", "researchsquare" };

    /// <summary>Joins the claims of each group and gives every paper its id.</summary>
    public List<MergedPaper> Merge(List<PaperReference[]> groups)
    {
        var papers = groups.ConvertAll(Merge);
        GiveIds(papers);
        return papers;
    }

    /// <summary>The ids that a claim alone would give its paper.</summary>
    public static IEnumerable<string> PossibleIds(PaperClaim claim, string titleKey)
    {
        if (PaperIdentifiers.Doi(claim.Doi) is { } doi)
            yield return ContentKey.Of(PaperId.Prefix, "doi", doi);
        if (PaperIdentifiers.Arxiv(claim.Arxiv, claim.Doi) is { } arxiv)
            yield return ContentKey.Of(PaperId.Prefix, "arxiv", arxiv);
        yield return ContentKey.Of(PaperId.Prefix, "title", titleKey, claim.Authors.Count == 0 ? "" : PersonNameParser.Parse(claim.Authors[0].Name)?.Family ?? "");
    }

    private PaperClaim Claim(PaperReference reference) => documents[reference.Document].Claims.Papers[reference.Index];

    private MergedPaper Merge(PaperReference[] group)
    {
        var ordered = group.Length == 1 ? group : group
            .OrderByDescending(r => Claim(r).Authors.Count > 0)
            .ThenBy(r => Claim(r).Truncated)
            .ThenByDescending(r => Claim(r).Authors.Count)
            .ThenByDescending(r => Richness(Claim(r)))
            .ThenByDescending(r => Claim(r).Title.Length)
            .ThenBy(r => Claim(r).Title, StringComparer.Ordinal)
            .ThenBy(r => r.Document).ThenBy(r => r.Index)
            .ToArray();
        var best = Claim(ordered[0]);
        var published = ordered.Select(Claim).FirstOrDefault(c => c.Venue is { } venue && !IsPreprint(venue))
            ?? ordered.Select(Claim).FirstOrDefault(c => c.Venue is not null);
        return new()
        {
            Claims = ordered,
            Title = best.Title,
            TitleKey = TitleKey.Of(best.Title),
            Year = published?.Year ?? ordered.Select(r => Claim(r).Year).Min(),
            Venue = published?.Venue,
            Doi = ordered.Select(r => PaperIdentifiers.Doi(Claim(r).Doi)).OfType<string>().Min(StringComparer.Ordinal),
            Arxiv = ordered.Select(r => PaperIdentifiers.Arxiv(Claim(r).Arxiv, Claim(r).Doi)).OfType<string>().Min(StringComparer.Ordinal),
            Url = ordered.Select(r => Claim(r).Url).FirstOrDefault(url => url is not null),
            Slots = Slots(ordered),
            HasAllAuthors = best.Authors.Count > 0 && !best.Truncated,
        };
    }

    private static int Richness(PaperClaim claim) =>
        (claim.Doi is null ? 0 : 4) + (claim.Arxiv is null ? 0 : 2) + (claim.Venue is null ? 0 : 1) + (claim.Year is null ? 0 : 1);

    private static bool IsPreprint(string venue) =>
        PreprintServers.Contains(TextFolding.FoldTight(venue)) || venue.StartsWith("arxiv", StringComparison.OrdinalIgnoreCase);

    private AuthorSlot[] Slots(PaperReference[] claims)
    {
        var best = Claim(claims[0]).Authors;
        if (claims.Length == 1)
            return [.. best.Select(a => new AuthorSlot(a.Name, null, a.EqualContribution, a.Corresponding, null))];

        var drafts = best.Select(a => new Draft(a, 0)).ToList();
        for (var c = 1; c < claims.Length; c++)
        {
            var claim = Claim(claims[c]);
            if (claim.Authors.Count == 0)
                continue;
            var current = drafts.ConvertAll(draft => draft.First);
            var places = AuthorListAlignment.Align(current, claim.Authors, names);
            for (var i = 0; i < places.Length; i++)
            {
                if (places[i] >= 0)
                    drafts[places[i]].Add(claim.Authors[i], c);
                else
                    drafts.Add(new(claim.Authors[i], c));
            }
        }

        return [.. drafts.Select(draft => draft.ToSlot())];
    }

    private static void GiveIds(List<MergedPaper> papers)
    {
        Func<MergedPaper, string?[]>[] levels =
        [
            p => p.Doi is { } doi ? ["doi", doi] : p.Arxiv is { } arxiv ? ["arxiv", arxiv] : TitleParts(p),
            TitleParts,
            p => [.. TitleParts(p), p.Year?.ToString("0000", System.Globalization.CultureInfo.InvariantCulture) ?? "", p.Venue is null ? "" : TextFolding.FoldTight(p.Venue)],
            p => ["claim", p.TitleKey, string.Join(' ', p.Slots.Select(s => TextFolding.FoldTight(s.Name ?? ""))), p.Arxiv, p.Doi],
        ];
        UniqueKeys.Assign(
            papers, levels,
            parts => ContentKey.Of(PaperId.Prefix, parts),
            (p, n) => ContentKey.Of(PaperId.Prefix, "repeated", p.TitleKey, n.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            (p, id) => p.Id = new(id));
    }

    /// <summary>Title and first author's family name: what an id is made of without an identifier.</summary>
    private static string?[] TitleParts(MergedPaper paper) =>
        ["title", paper.TitleKey, paper.Slots.Length == 0 ? "" : PersonNameParser.Parse(paper.Slots[0].Name ?? "")?.Family ?? ""];

    private sealed class Draft(AuthorClaim first, int claim)
    {
        private readonly List<int> _claims = [claim];
        private SortedSet<string>? _spellings;
        private bool _equal = first.EqualContribution;
        private bool _corresponding = first.Corresponding;

        public AuthorClaim First { get; } = first;

        public void Add(AuthorClaim other, int from)
        {
            _claims.Add(from);
            _equal |= other.EqualContribution;
            _corresponding |= other.Corresponding;
            if (other.Name != First.Name)
                (_spellings ??= new(StringComparer.Ordinal)).Add(other.Name);
        }

        public AuthorSlot ToSlot() => new(First.Name, _spellings?.ToArray(), _equal, _corresponding, [.. _claims]);
    }
}
