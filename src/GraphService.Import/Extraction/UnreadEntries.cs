using GraphService.Import.Claims;
using GraphService.Import.Documents;
using GraphService.Import.Extraction.Careers;
using GraphService.Import.Extraction.Dates;
using GraphService.Import.Extraction.Lexicon;
using GraphService.Import.Extraction.Outlines;
using GraphService.Import.Extraction.Publications;

namespace GraphService.Import.Extraction;

/// <summary>Entries of the lists of papers, positions and degrees from which nothing was read, so that no fact is lost in silence.</summary>
internal sealed class UnreadEntries
{
    private const int MostLines = 12;
    private const int MostDepth = 60;
    private const int LongestDated = 300;

    private readonly LineRange[] _read;
    private readonly List<UnreadLine> _unread = [];
    private SectionKind _kind;

    private UnreadEntries(LineRange[] read) => _read = read;

    /// <summary>The entries without a claim, in the order of the page.</summary>
    /// <param name="topics">The page.</param>
    /// <param name="claims">What was read of it.</param>
    public static IReadOnlyList<UnreadLine> Find(IReadOnlyList<Topic> topics, DocumentClaims claims)
    {
        var finder = new UnreadEntries(LinesOf(claims));
        foreach (var topic in topics)
        {
            if (topic.Kind is not (SectionKind.Publications or SectionKind.Experience or SectionKind.Education)) continue;
            finder._kind = topic.Kind;
            foreach (var block in topic.Blocks) finder.Walk(block, 0);
        }

        return finder._unread;
    }

    // The lines of all evidence, without overlaps, in order.
    private static LineRange[] LinesOf(DocumentClaims claims)
    {
        var ranges = new List<LineRange>();
        Add(claims.Subject.Evidence);
        foreach (var paper in claims.Papers) Add(paper.Evidence);
        foreach (var employer in claims.Employers) Add(employer.Evidence);
        foreach (var study in claims.Education) Add(study.Evidence);
        foreach (var advisor in claims.Advisors) Add(advisor.Evidence);
        foreach (var lab in claims.Labs) Add(lab.Evidence);
        foreach (var collaborator in claims.Collaborators) Add(collaborator.Evidence);
        ranges.Sort((a, b) => a.First.CompareTo(b.First));
        var last = 0;
        for (var i = 1; i < ranges.Count; i++)
        {
            if (ranges[i].First <= ranges[last].Last) ranges[last] = ranges[last].Union(ranges[i]);
            else ranges[++last] = ranges[i];
        }

        return [.. ranges.Take(last + 1)];

        void Add(IReadOnlyList<Evidence> evidence)
        {
            for (var i = 0; i < evidence.Count; i++) ranges.Add(new LineRange(evidence[i].FirstLine, evidence[i].LastLine));
        }
    }

    private bool IsRead(LineRange lines)
    {
        var (low, high) = (0, _read.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_read[middle].Last < lines.First) low = middle + 1;
            else high = middle;
        }

        return low < _read.Length && _read[low].First <= lines.Last;
    }

    private void Walk(Block block, int depth)
    {
        if (block.Kind == BlockKind.Heading || depth > MostDepth) return;
        var isContainer = block.Lines.Count == 0 || block.AllLines().Count > MostLines;
        if (isContainer)
        {
            foreach (var child in block.Children) Walk(child, depth + 1);
        }
        else if (!IsRead(block.Range))
        {
            var text = EntryText.Of(block.AllLines()).Text;
            if (Missing(text, block.Kind) is { } missing) _unread.Add(new UnreadLine(block.Range.First, block.Range.Last, EntryText.Excerpt(text), missing));
        }
    }

    // What a line that looks like a fact lacks, or null when it does not look like one.
    private string? Missing(string text, BlockKind kind)
    {
        const int FewestWords = 4;
        if (!text.AsSpan().HasWords(FewestWords)) return null;
        var isDated = DateScanner.Find(text).Exists(date => date.Year is not null);
        if (_kind == SectionKind.Publications)
            return (isDated || Identifiers.Doi(text) is not null || Identifiers.Arxiv(text) is not null) && !TitleWords.BeginRemark(text) ? "no title of a paper was found" : null;
        // Who teaches beside their studies is not employed.
        if (RoleWords.IsTeaching(text)) return null;
        var isEntry = kind is not (BlockKind.Paragraph or BlockKind.Verbatim);
        if (!(isDated && (isEntry || text.Length <= LongestDated)) && !(isEntry && OrganizationWords.Kinds.ContainsAnyOf(text) && RoleScanner.Find(text, capitalized: true).Count > 0)) return null;
        return _kind == SectionKind.Education ? "no school of a degree was found" : "no employer of a position was found";
    }
}
