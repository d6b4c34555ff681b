using GraphService.Import.Claims;

namespace GraphService.Import.Extraction.Publications;

/// <summary>Joins what a document says about one paper in several places.</summary>
internal sealed class PaperMerger
{
    private readonly List<Draft> _papers = [];
    private readonly Dictionary<string, int> _byTitle = [];

    /// <summary>The papers so far, each once.</summary>
    public IReadOnlyList<PaperClaim> Papers => _papers.ConvertAll(draft => draft.Evidence is { } evidence ? draft.Paper with { Evidence = evidence } : draft.Paper);

    /// <summary>Adds a paper, or what is new about one that is there.</summary>
    public void Add(PaperClaim paper)
    {
        var key = Key(paper.Title);
        if (key.Length == 0) return;
        if (!_byTitle.TryGetValue(key, out var at) && !(paper.Authors.Count == 0 && FindLonger(key, out at) && SameIdentity(_papers[at].Paper, paper)))
        {
            _byTitle[key] = _papers.Count;
            _papers.Add(new Draft(paper));
            return;
        }

        _papers[at].Join(paper);
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

    // A page may tell of one paper thousands of times: its evidence is a list that grows.
    private sealed class Draft(PaperClaim paper)
    {
        public PaperClaim Paper { get; private set; } = paper;

        public List<Evidence>? Evidence { get; private set; }

        public void Join(PaperClaim other)
        {
            (Evidence ??= [.. Paper.Evidence]).AddRange(other.Evidence);
            var fuller = other.Authors.Count > Paper.Authors.Count ? other : Paper;
            Paper = Paper with
            {
                Authors = fuller.Authors,
                Truncated = fuller.Truncated,
                Venue = Paper.Venue ?? other.Venue,
                Year = Paper.Year ?? other.Year,
                Arxiv = Paper.Arxiv ?? other.Arxiv,
                Doi = Paper.Doi ?? other.Doi,
                Url = Paper.Url ?? other.Url,
            };
        }
    }
}
