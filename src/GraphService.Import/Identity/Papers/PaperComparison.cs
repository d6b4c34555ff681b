using GraphService.Import.Claims;
using GraphService.Import.Identity.Names;

namespace GraphService.Import.Identity.Papers;

/// <summary>Decides whether two claims with one title speak of one paper.</summary>
internal sealed class PaperComparison(NameTable names, IReadOnlyList<DocumentWithClaims> documents)
{
    private const int MostYearsApart = 3;
    private const double LeastTitleOverlap = 0.5;

    /// <summary>A claim and its document.</summary>
    public readonly record struct Stated(int Document, PaperClaim Claim);

    /// <summary>Whether the titles share at least half of the words of the shorter.</summary>
    public static bool TitlesOverlap(string a, string b)
    {
        var first = TitleKey.Words(a).ToHashSet(StringComparer.Ordinal);
        var second = TitleKey.Words(b).ToHashSet(StringComparer.Ordinal);
        var shared = first.Count(second.Contains);
        return shared >= LeastTitleOverlap * Math.Min(first.Count, second.Count);
    }

    /// <summary>The document's subject, or null when it names none.</summary>
    public PersonName? SubjectOf(int document) =>
        documents[document].Claims.Subject.Name is { } name ? names.Parse(name) : null;

    /// <summary>Whether the subject of the document may be among the authors.</summary>
    public bool IsBySubjectOf(Stated paper, int document) =>
        SubjectNames(document).Any(subject => paper.Claim.Authors.Any(author => Agree(subject, author.Name)));

    /// <summary>Whether two claims with equal title keys speak of one paper.</summary>
    public bool AreOne(Stated a, Stated b)
    {
        var specific = TitleKey.IsSpecific(a.Claim.Title) || TitleKey.IsSpecific(b.Claim.Title);
        if (IdentifiersConflict(a.Claim, b.Claim) || YearsConflict(a.Claim, b.Claim, specific))
            return false;
        if (a.Claim.Authors.Count > 0 && b.Claim.Authors.Count > 0)
            return AuthorsAgree(a.Claim, b.Claim, specific);
        if (specific || a.Document == b.Document)
            return true;
        return a.Claim.Authors.Count > 0 ? IsBySubjectOf(a, b.Document)
            : b.Claim.Authors.Count > 0 ? IsBySubjectOf(b, a.Document)
            : SubjectOf(a.Document) is { } one && SubjectOf(b.Document) is { } other && NameComparer.Compare(one, other) != NameMatch.Conflict;
    }

    private static bool IdentifiersConflict(PaperClaim a, PaperClaim b)
    {
        if (PaperIdentifiers.Arxiv(a.Arxiv, a.Doi) is { } first && PaperIdentifiers.Arxiv(b.Arxiv, b.Doi) is { } second && first != second)
            return true;
        return PaperIdentifiers.Doi(a.Doi) is { } one && PaperIdentifiers.Doi(b.Doi) is { } other && one != other && a.Year is not null && a.Year == b.Year
            && string.Equals(a.Venue, b.Venue, StringComparison.OrdinalIgnoreCase);
    }

    private static bool YearsConflict(PaperClaim a, PaperClaim b, bool specific) =>
        a.Year is { } first && b.Year is { } second && Math.Abs(first - second) > (specific ? MostYearsApart : 1);

    private bool AuthorsAgree(PaperClaim a, PaperClaim b, bool specific)
    {
        var (shorter, longer) = a.Authors.Count <= b.Authors.Count ? (a, b) : (b, a);
        if (SameSpelling(shorter, longer))
            return true;
        var agreeing = shorter.Authors.Count(author => longer.Authors.Any(other => Agree(author.Name, other.Name)));
        if (agreeing == 0)
            return false;

        // Lists that are both complete and share less than half, or generic titles by different teams, are two papers.
        return specific ? 2 * agreeing >= shorter.Authors.Count : agreeing == shorter.Authors.Count && (a.Truncated || b.Truncated || a.Authors.Count == b.Authors.Count);
    }

    private static bool SameSpelling(PaperClaim a, PaperClaim b) =>
        a.Authors.Count == b.Authors.Count && a.Authors.Zip(b.Authors).All(pair => pair.First.Name == pair.Second.Name);

    private IEnumerable<string> SubjectNames(int document)
    {
        var subject = documents[document].Claims.Subject;
        return subject.Name is { } name ? subject.Aliases.Prepend(name) : subject.Aliases;
    }

    private bool Agree(string a, string b) =>
        a == b || (names.Parse(a) is { } first && names.Parse(b) is { } second && NameComparer.Compare(first, second) != NameMatch.Conflict);
}
