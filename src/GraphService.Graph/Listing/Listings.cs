using GraphService.Domain;

namespace GraphService.Graph;

/// <summary>All nodes of a kind in their orders, each sorted when it is first needed.</summary>
internal sealed class Listings
{
    private readonly GraphTables _tables;
    private readonly SearchIndexes _indexes;
    private readonly Lazy<OrderedNodes<Person>> _peopleByName;
    private readonly Lazy<OrderedNodes<Person>> _peopleByPapers;
    private readonly Lazy<OrderedNodes<Paper>> _papersByYear;
    private readonly Lazy<OrderedNodes<Paper>> _papersByTitle;
    private readonly Lazy<OrderedNodes<Organization>> _organizations;
    private readonly Lazy<OrderedNodes<Lab>> _labs;
    private readonly Lazy<OrderedNodes<Source>> _sources;

    public Listings(GraphTables tables, SearchIndexes indexes)
    {
        _tables = tables;
        _indexes = indexes;
        _peopleByName = new(() => ByName(tables.People, indexes.People.Value));
        _papersByTitle = new(() => ByName(tables.Papers, indexes.Papers.Value));
        _organizations = new(() => ByName(tables.Organizations, indexes.Organizations.Value));
        _labs = new(() => ByName(tables.Labs, indexes.Labs.Value));
        _peopleByPapers = new(() => Sorted(
            tables.People, i => new(SortKeys.OfPaperCount(tables.Authorships.PaperCount(i)), tables.People.IdOf(i))));
        _papersByYear = new(() => Sorted(tables.Papers, i => new(SortKeys.OfYear(tables.Papers[i].Year), tables.Papers.IdOf(i))));
        _sources = new(() => Sorted(tables.Sources, i => new(tables.Sources[i].Path, tables.Sources.IdOf(i))));
    }

    public Page<Person> People(PersonFilter filter, PersonOrder order, PageRequest page)
    {
        var people = order == PersonOrder.Name ? _peopleByName.Value : _peopleByPapers.Value;
        if (filter.NameContains is { } part && Containing(_indexes.People.Value, _tables.People.Count, part) is { } named)
            people = people.Where(i => named[i]);
        if (filter.Organization is { } organization)
            people = people.Where(PeopleAt(organization).Contains);
        if (filter.Lab is { } lab)
            people = people.Where(MembersOf(lab).Contains);
        return people.PageOf(page);
    }

    public Page<Paper> Papers(PaperFilter filter, PaperOrder order, PageRequest page)
    {
        var papers = order == PaperOrder.Newest ? _papersByYear.Value : _papersByTitle.Value;
        if (filter.FirstYear is not null || filter.LastYear is not null)
        {
            papers = papers.Where(i => _tables.Papers[i].Year is { } year
                && year >= (filter.FirstYear ?? int.MinValue) && year <= (filter.LastYear ?? int.MaxValue));
        }

        if (filter.TitleContains is { } part && Containing(_indexes.Papers.Value, _tables.Papers.Count, part) is { } titled)
            papers = papers.Where(i => titled[i]);
        if (filter.VenueContains is { } venue && TextFolding.Fold(venue) is { Length: > 0 } folded)
            papers = papers.Where(i => _tables.Papers[i].Venue is { } v && TextFolding.Fold(v).Contains(folded, StringComparison.Ordinal));
        return papers.PageOf(page);
    }

    public Page<Organization> Organizations(OrganizationKind? kind, PageRequest page) =>
        (kind is null ? _organizations.Value : _organizations.Value.Where(i => _tables.Organizations[i].Kind == kind)).PageOf(page);

    public Page<Lab> Labs(OrganizationId? organization, PageRequest page)
    {
        if (organization is not { } id)
            return _labs.Value.PageOf(page);
        var index = _tables.Organizations.IndexOf(id.Value);
        return _labs.Value
            .Where(i => index >= 0 && _tables.Labs[i].Organization is { } part && _tables.Organizations.IndexOf(part.Value) == index)
            .PageOf(page);
    }

    public Page<Source> Sources(PageRequest page) => _sources.Value.PageOf(page);

    private static OrderedNodes<T> ByName<T>(NodeTable<T> nodes, TextIndex index)
        where T : class
    {
        var names = new string[nodes.Count];
        foreach (var text in index.Texts)
            names[text.Node] ??= text.Folded;
        return Sorted(nodes, i => new(names[i], nodes.IdOf(i)));
    }

    private static OrderedNodes<T> Sorted<T>(NodeTable<T> nodes, Func<int, PageKey> keyOf)
        where T : class
    {
        var order = new int[nodes.Count];
        var keys = new PageKey[nodes.Count];
        for (var i = 0; i < order.Length; i++)
            (order[i], keys[i]) = (i, keyOf(i));
        Array.Sort(keys, order);
        return new(order, keyOf, i => nodes[i]);
    }

    /// <summary>Which nodes have a text that contains the part; null when the part is empty, so that all have.</summary>
    private static bool[]? Containing(TextIndex index, int nodes, string part)
    {
        var folded = TextFolding.Fold(part);
        if (folded.Length == 0)
            return null;
        var found = new bool[nodes];
        foreach (var text in index.Texts)
            found[text.Node] |= text.Folded.Contains(folded, StringComparison.Ordinal);
        return found;
    }

    private HashSet<int> PeopleAt(OrganizationId id)
    {
        var people = new HashSet<int>();
        var organization = _tables.Organizations.IndexOf(id.Value);
        foreach (var fact in _tables.EmploymentsOfOrganizations.ListOf(organization))
            people.Add(_tables.People.IndexOf(fact.Person.Value));
        foreach (var fact in _tables.EducationsOfOrganizations.ListOf(organization))
            people.Add(_tables.People.IndexOf(fact.Person.Value));
        return people;
    }

    private HashSet<int> MembersOf(LabId id)
    {
        var people = new HashSet<int>();
        foreach (var fact in _tables.MembershipsOfLabs.ListOf(_tables.Labs.IndexOf(id.Value)))
            people.Add(_tables.People.IndexOf(fact.Person.Value));
        return people;
    }
}
