using System.Globalization;
using System.Text;

namespace GraphService.Import.Evaluation;

/// <summary>
/// Scores extractions against labels: precision, recall and F1 of every kind of fact, summed over documents (micro), by the
/// same rules as <c>score.py</c> beside the labels.
/// </summary>
public sealed class ExtractionScore
{
    private static readonly string[] Names =
    [
        "papers", "authors", "advisors", "employers", "education", "author names", "person name", "labs", "collaborators",
        "paper year", "paper venue", "paper arxiv", "paper doi", "employer dates", "employer role",
    ];

    private readonly Dictionary<string, ScoreRow> _rows = Names.ToDictionary(name => name, name => new ScoreRow(name, 0, 0, 0));

    /// <summary>How many of the rows make the headline.</summary>
    public const int HeadlineRows = 5;

    /// <summary>How many documents were scored.</summary>
    public int Documents { get; private set; }

    /// <summary>The rows; the first five make the headline.</summary>
    public IReadOnlyList<ScoreRow> Rows => [.. Names.Select(name => _rows[name])];

    /// <summary>The mean F1 of papers, authors, advisors, employers and education.</summary>
    public double Headline => Names.Take(HeadlineRows).Average(name => _rows[name].F1);

    /// <summary>The row of a kind of fact.</summary>
    /// <exception cref="KeyNotFoundException">There is no such row.</exception>
    public ScoreRow Row(string name) => _rows[name];

    /// <summary>Adds one document.</summary>
    public void Add(LabelledProfile gold, LabelledProfile found)
    {
        Documents++;
        Papers(gold, found);
        var (advisors, named) = (Distinct(gold.Advisors), Distinct(found.Advisors));
        Count("advisors", Pairs(advisors, named, (a, b) => LooseMatch.Name(a) == LooseMatch.Name(b)).Count, advisors.Count, named.Count);
        Employers(gold.Employers, found.Employers);
        Count("education", Pairs(gold.Education, found.Education, SameDegree).Count, gold.Education.Count, found.Education.Count);
        Count("labs", Pairs(gold.Labs, found.Labs, LooseMatch.SameOrganization).Count, gold.Labs.Count, found.Labs.Count);
        Count("collaborators", Pairs(gold.Collaborators, found.Collaborators, (a, b) => LooseMatch.Name(a) == LooseMatch.Name(b)).Count, gold.Collaborators.Count, found.Collaborators.Count);
        if (!string.IsNullOrEmpty(gold.Name)) Count("person name", LooseMatch.Name(gold.Name) == LooseMatch.Name(found.Name) ? 1 : 0, 1, string.IsNullOrEmpty(found.Name) ? 0 : 1);
    }

    /// <summary>The table for people to read.</summary>
    public string ToTable()
    {
        var table = new StringBuilder();
        table.Append(CultureInfo.InvariantCulture, $"{"",-16}{"precision",10}{"recall",8}{"F1",7}{"right",7}{"gold",6}{"found",7}\n");
        foreach (var row in Rows)
            table.Append(CultureInfo.InvariantCulture, $"{row.Name,-16}{row.Precision,10:0.000}{row.Recall,8:0.000}{row.F1,7:0.000}{row.Right,7}{row.Gold,6}{row.Found,7}\n");
        table.Append(CultureInfo.InvariantCulture, $"headline {Headline:0.000}  (mean F1 of {string.Join(", ", Names.Take(HeadlineRows))}; {Documents} documents)\n");
        return table.ToString();
    }

    private void Papers(LabelledProfile gold, LabelledProfile found)
    {
        var pairs = Pairs(gold.Papers, found.Papers, (a, b) => LooseMatch.Similar(a.Title, b.Title, 0.85));
        Count("papers", pairs.Count, gold.Papers.Count, found.Papers.Count);
        var exact = pairs.Count(pair => pair.Gold.Authors.Count > 0 && pair.Gold.Authors.Select(LooseMatch.Name).SequenceEqual(pair.Found.Authors.Select(LooseMatch.Name)));
        Count("authors", exact, gold.Papers.Count(paper => paper.Authors.Count > 0), found.Papers.Count(paper => paper.Authors.Count > 0));
        foreach (var (a, b) in pairs)
        {
            if (a.Authors.Count > 0)
            {
                var (x, y) = (a.Authors.Select(LooseMatch.Name).ToHashSet(), b.Authors.Select(LooseMatch.Name).ToHashSet());
                Count("author names", x.Count(y.Contains), x.Count, y.Count);
            }

            if (a.Year is not (null or 0)) Count("paper year", a.Year == b.Year ? 1 : 0, 1, 1);
            if (!string.IsNullOrEmpty(a.Venue)) Count("paper venue", SameVenue(a.Venue, b.Venue) ? 1 : 0, 1, 1);
            if (!string.IsNullOrEmpty(a.Arxiv)) Count("paper arxiv", LooseMatch.Normal(a.Arxiv) == LooseMatch.Normal(b.Arxiv) ? 1 : 0, 1, 1);
            if (!string.IsNullOrEmpty(a.Doi)) Count("paper doi", LooseMatch.Normal(a.Doi) == LooseMatch.Normal(b.Doi) ? 1 : 0, 1, 1);
        }
    }

    private void Employers(IReadOnlyList<LabelledPosition> gold, IReadOnlyList<LabelledPosition> found)
    {
        var pairs = Pairs(gold, found, (a, b) => LooseMatch.SameOrganization(a.Organization, b.Organization)
            && (string.IsNullOrEmpty(a.Start) || string.IsNullOrEmpty(b.Start) || Year(a.Start) == Year(b.Start)));
        Count("employers", pairs.Count, gold.Count, found.Count);
        foreach (var (a, b) in pairs)
        {
            if (!string.IsNullOrEmpty(a.Start) || !string.IsNullOrEmpty(a.End)) Count("employer dates", a.Start == b.Start && a.End == b.End ? 1 : 0, 1, 1);
            if (!string.IsNullOrEmpty(a.Title)) Count("employer role", LooseMatch.Similar(a.Title, b.Title, 0.5) ? 1 : 0, 1, 1);
        }
    }

    private static bool SameDegree(LabelledPosition a, LabelledPosition b) =>
        LooseMatch.SameOrganization(a.Organization, b.Organization)
        && (string.IsNullOrEmpty(a.Title) || LooseMatch.DegreeLevel(a.Title) == LooseMatch.DegreeLevel(b.Title));

    private static bool SameVenue(string gold, string? found)
    {
        if (string.IsNullOrEmpty(found)) return false;
        var (x, y) = (LooseMatch.Normal(gold), LooseMatch.Normal(found));
        return y.Contains(x, StringComparison.Ordinal) || x.Contains(y, StringComparison.Ordinal) || LooseMatch.Similar(gold, found, 0.5);
    }

    private static string Year(string date) => date.Length > 4 ? date[..4] : date;

    // A name stated twice counts once; its last spelling stands at its first place.
    private static List<string> Distinct(IReadOnlyList<string> names)
    {
        var distinct = new OrderedDictionary<string, string>();
        foreach (var name in names.Where(name => name.Length > 0)) distinct[LooseMatch.Name(name)] = name;
        return [.. distinct.Values];
    }

    private static List<(T Gold, T Found)> Pairs<T>(IReadOnlyList<T> gold, IReadOnlyList<T> found, Func<T, T, bool> same)
    {
        var left = found.ToList();
        var pairs = new List<(T, T)>();
        foreach (var item in gold)
        {
            var at = left.FindIndex(other => same(item, other));
            if (at < 0) continue;
            pairs.Add((item, left[at]));
            left.RemoveAt(at);
        }

        return pairs;
    }

    private void Count(string name, int right, int gold, int found)
    {
        var row = _rows[name];
        _rows[name] = new ScoreRow(name, row.Right + right, row.Gold + gold, row.Found + found);
    }
}
