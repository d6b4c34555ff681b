using GraphService.Import.Claims;

namespace GraphService.Import.Extraction.Publications;

/// <summary>Joins what a document says about one paper in several places.</summary>
internal sealed class PaperMerger
{
    private readonly List<PaperClaim> _papers = [];
    private readonly Dictionary<string, int> _byTitle = [];

    public IReadOnlyList<PaperClaim> Papers => _papers;

    /// <summary>Adds a paper, or what is new about one that is there.</summary>
    public void Add(PaperClaim paper)
    {
        var key = Key(paper.Title);
        if (key.Length == 0) return;
        if (!_byTitle.TryGetValue(key, out var at) && !(paper.Authors.Count == 0 && FindLonger(key, out at) && SameIdentity(_papers[at], paper)))
        {
            _byTitle[key] = _papers.Count;
            _papers.Add(paper);
            return;
        }

        var known = _papers[at];
        var (fuller, other) = paper.Authors.Count > known.Authors.Count ? (paper, known) : (known, paper);
        // A year belongs to the venue beside it.
        var dated = fuller.Year is null || fuller.Venue is null && other is { Venue: not null, Year: not null } ? other : fuller;
        _papers[at] = known with
        {
            Authors = fuller.Authors,
            Truncated = fuller.Truncated,
            Venue = fuller.Venue ?? other.Venue,
            Year = dated.Year,
            Arxiv = known.Arxiv ?? paper.Arxiv,
            Doi = known.Doi ?? paper.Doi,
            Url = known.Url ?? paper.Url,
            Evidence = GrowingEvidence.Join(known.Evidence, paper.Evidence),
        };
    }

    // Two papers with different identifiers are two, whatever their titles share.
    private static bool SameIdentity(PaperClaim known, PaperClaim paper) =>
        (known.Arxiv is null || paper.Arxiv is null || known.Arxiv == paper.Arxiv) && (known.Doi is null || paper.Doi is null || known.Doi.Equals(paper.Doi, StringComparison.OrdinalIgnoreCase));

    // News often leave out what stands behind the colon of a title.
    private bool FindLonger(string key, out int at)
    {
        at = -1;
        if (key.Length < 20 || _papers.Count > 500) return false;
        foreach (var (title, index) in _byTitle)
        {
            if (!title.StartsWith(key, StringComparison.Ordinal)) continue;
            at = index;
            return true;
        }

        return false;
    }

    private static string Key(string title)
    {
        const int Short = 256;
        var key = title.Length <= Short ? stackalloc char[title.Length] : new char[title.Length];
        var length = 0;
        foreach (var c in title)
            if (char.IsLetterOrDigit(c)) key[length++] = char.ToLowerInvariant(c);
        return key[..length].ToString();
    }
}
