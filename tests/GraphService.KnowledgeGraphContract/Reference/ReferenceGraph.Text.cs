using GraphService.Domain;

namespace GraphService.KnowledgeGraphContract.Reference;

/// <content>Search and lists.</content>
public sealed partial class ReferenceGraph
{
    public ValueTask<IReadOnlyList<Match<Person>>> SearchPeopleAsync(string text, int limit, CancellationToken cancellationToken) =>
        new(Search(snapshot.People, text, limit, p => [p.Name, .. p.Aliases], people => people
            .ThenByDescending(m => snapshot.Authorships.Count(f => f.Person == m.Node.Id)).ThenBy(m => m.Node.Id)));

    public ValueTask<IReadOnlyList<Match<Paper>>> SearchPapersAsync(string text, int limit, CancellationToken cancellationToken) =>
        new(Search(snapshot.Papers, text, limit, p => [p.Title], papers => papers.ThenBy(m => m.Node, Newest)));

    public ValueTask<IReadOnlyList<Match<Organization>>> SearchOrganizationsAsync(string text, int limit, CancellationToken cancellationToken) =>
        new(Search(snapshot.Organizations, text, limit, o => [o.Name, .. o.Aliases], all => all.ThenBy(m => m.Node.Id)));

    public ValueTask<IReadOnlyList<Match<Lab>>> SearchLabsAsync(string text, int limit, CancellationToken cancellationToken) =>
        new(Search(snapshot.Labs, text, limit, l => [l.Name], all => all.ThenBy(m => m.Node.Id)));

    public ValueTask<Page<Person>> ListPeopleAsync(PersonFilter filter, PersonOrder order, PageRequest page, CancellationToken cancellationToken) =>
        new(PageOf(
            snapshot.People.Where(p =>
                (filter.NameContains is not { } part || p.Aliases.Append(p.Name).Any(n => Contains(n, part)))
                && (filter.Organization is not { } o || snapshot.Employments.Any(f => f.Person == p.Id && f.Organization == Known(o))
                    || snapshot.Educations.Any(f => f.Person == p.Id && f.Organization == Known(o)))
                && (filter.Lab is not { } lab || snapshot.Memberships.Any(f => f.Person == p.Id
                    && f.Lab == Find(snapshot.Labs, l => l.Id.Value, lab.Value)?.Id))),
            p => new(
                order == PersonOrder.Name
                    ? SortKeys.OfName(p.Name)
                    : SortKeys.OfPaperCount(snapshot.Authorships.Count(f => f.Person == p.Id)),
                p.Id.Value),
            page));

    public ValueTask<Page<Paper>> ListPapersAsync(PaperFilter filter, PaperOrder order, PageRequest page, CancellationToken cancellationToken) =>
        new(PageOf(
            snapshot.Papers.Where(p =>
                (filter.TitleContains is not { } title || Contains(p.Title, title))
                && (filter.VenueContains is not { } venue || (p.Venue is { } v && Contains(v, venue)))
                && Counts(p, new(null, filter.FirstYear, filter.LastYear))),
            p => new(order == PaperOrder.Newest ? SortKeys.OfYear(p.Year) : SortKeys.OfName(p.Title), p.Id.Value),
            page));

    public ValueTask<Page<Organization>> ListOrganizationsAsync(OrganizationKind? kind, PageRequest page, CancellationToken cancellationToken) =>
        new(PageOf(snapshot.Organizations.Where(o => kind is null || o.Kind == kind), o => new(SortKeys.OfName(o.Name), o.Id.Value), page));

    public ValueTask<Page<Lab>> ListLabsAsync(OrganizationId? organization, PageRequest page, CancellationToken cancellationToken) =>
        new(PageOf(
            snapshot.Labs.Where(l => organization is not { } id || (l.Organization is not null && l.Organization == Known(id))),
            l => new(SortKeys.OfName(l.Name), l.Id.Value),
            page));

    public ValueTask<Page<Source>> ListSourcesAsync(PageRequest page, CancellationToken cancellationToken) =>
        new(PageOf(snapshot.Sources, s => new(s.Path, s.Id.Value), page));

    private static Match<T>[] Search<T>(
        IEnumerable<T> nodes, string text, int limit, Func<T, IReadOnlyList<string>> names,
        Func<IOrderedEnumerable<Match<T>>, IOrderedEnumerable<Match<T>>> ties) => limit < 1
        ? throw new GraphQueryException("The limit is not positive.")
        :
        [
            .. ties(nodes
                .Select(n => names(n).Select(name => MatchOf(n, name, text)).OfType<Match<T>>()
                    .OrderBy(m => m.Kind).ThenBy(m => m.Distance).FirstOrDefault())
                .OfType<Match<T>>()
                .OrderBy(m => m.Kind).ThenBy(m => m.Distance))
                .Take(limit),
        ];

    private static Match<T>? MatchOf<T>(T node, string name, string text)
    {
        var (sought, tight) = (TextFolding.FoldTight(text), TextFolding.FoldTight(name));
        if (sought.Length == 0)
            return null;
        if (tight == sought)
            return new(node, MatchKind.Exact, name, 0);
        if (tight.StartsWith(sought, StringComparison.Ordinal))
            return new(node, MatchKind.Prefix, name, 0);
        var words = TextFolding.Fold(name).Split(' ');
        if (TextFolding.Fold(text).Split(' ').All(t => words.Any(w => w.StartsWith(t, StringComparison.Ordinal))))
            return new(node, MatchKind.Words, name, 0);
        var distance = Distance(sought, tight);
        return distance <= (sought.Length <= 5 ? 1 : sought.Length <= 10 ? 2 : 3) ? new(node, MatchKind.Similar, name, distance) : null;
    }

    private static int Distance(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    table[i, j] = i + j;
                    continue;
                }

                table[i, j] = Math.Min(
                    Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }

        return table[a.Length, b.Length];
    }

    private static bool Contains(string text, string part) =>
        TextFolding.Fold(text).Contains(TextFolding.Fold(part), StringComparison.Ordinal);

    private static Page<T> PageOf<T>(IEnumerable<T> nodes, Func<T, PageKey> keyOf, PageRequest request)
    {
        if (request.First < 0 || request.Last < 0)
            throw new GraphQueryException("A negative number.");
        var all = nodes.Select(n => new PageItem<T>(n, keyOf(n))).OrderBy(i => i.Key).ToList();
        var front = request.After is { } after ? all.Count(i => i.Key.CompareTo(after) <= 0) : 0;
        var rest = all.Skip(front).Where(i => request.Before is not { } before || i.Key.CompareTo(before) < 0).ToList();
        if (request.First < rest.Count)
            rest = rest[..request.First.Value];
        if (request.Last < rest.Count)
        {
            front += rest.Count - request.Last.Value;
            rest = rest[^request.Last.Value..];
        }

        return new(rest, front > 0, front + rest.Count < all.Count, all.Count);
    }
}
