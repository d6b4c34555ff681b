using GraphService.Domain;

namespace GraphService.Neo4j.Queries.Paths;

/// <summary>The part of the graph that a search for paths has read: everything about the people it passed.</summary>
internal sealed class ExploredGraph
{
    private readonly Dictionary<string, ExploredPaper> _papers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ExploredPaper>> _papersOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Advisorship> _advisorships = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Advisorship>> _advisorshipsOf = new(StringComparer.Ordinal);

    /// <summary>How many people's places at papers, labs, organizations and in advisorships were read.</summary>
    public int Links { get; private set; }

    public ExploredPlaces<Membership> Labs { get; } = new(f => f.Lab.Value, f => f.Person.Value, (own, other) => own.Period.MayOverlap(other.Period));

    public ExploredPlaces<Employment> Organizations { get; } =
        new(f => f.Organization.Value, f => f.Person.Value, (own, other) => own.Period.Overlaps(other.Period));

    public void Add(ExploredPaper paper)
    {
        if (!_papers.TryAdd(paper.Id, paper))
            return;
        Links += paper.Authors.Count;
        foreach (var author in paper.Authors)
            ListOf(_papersOf, author).Add(paper);
    }

    public void Add(Advisorship fact)
    {
        if (!_advisorships.TryAdd(fact.Id, fact))
            return;
        Links++;
        ListOf(_advisorshipsOf, fact.Advisee.Value).Add(fact);
        if (fact.Advisor != fact.Advisee)
            ListOf(_advisorshipsOf, fact.Advisor.Value).Add(fact);
    }

    public void Add(Membership fact) => Links += Labs.Add(fact) ? 1 : 0;

    public void Add(Employment fact) => Links += Organizations.Add(fact) ? 1 : 0;

    /// <summary>To whom a person that the search passed is tied, some perhaps more than once.</summary>
    /// <param name="person">Whose ties.</param>
    /// <param name="passed">Papers that need not be looked at again; those of the person are added.</param>
    public IEnumerable<string> NeighborsOf(string person, HashSet<ExploredPaper> passed) =>
        ListOrEmpty(_papersOf, person).Where(passed.Add).SelectMany(paper => paper.Authors)
            .Concat(ListOrEmpty(_advisorshipsOf, person).Select(fact => OtherOf(fact, person)))
            .Concat(Labs.SharedWith(person))
            .Concat(Organizations.SharedWith(person));

    /// <summary>To whom a person that the search passed is tied, and how strongly (<see cref="PathKind.Strongest"/>).</summary>
    public Dictionary<string, double> TiesOf(string person)
    {
        var ties = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var paper in ListOrEmpty(_papersOf, person))
        {
            foreach (var author in paper.Authors)
                Strengthen(author, 1.0 / (paper.Authors.Count - 1));
        }

        foreach (var fact in ListOrEmpty(_advisorshipsOf, person))
            Strengthen(OtherOf(fact, person), 1);
        foreach (var other in Labs.SharedWith(person).Concat(Organizations.SharedWith(person)))
            Strengthen(other, 1);
        ties.Remove(person);
        return ties;

        void Strengthen(string other, double strength) => ties[other] = ties.GetValueOrDefault(other) + strength;
    }

    /// <summary>The part as a graph of its own; nodes have only what paths need.</summary>
    public GraphSnapshot ToSnapshot(IEnumerable<string> ends) => new()
    {
        People = [.. People().Concat(ends).Distinct(StringComparer.Ordinal).Select(id => new Person(new(id), "", [], null, [], []))],
        Papers = [.. _papers.Values.Select(p => new Paper(new(p.Id), "", p.Year, null, null, null, null, true, []))],
        Organizations = [.. Organizations.Places.Select(id => new Organization(new(id), "", [], OrganizationKind.Other, null))],
        Labs = [.. Labs.Places.Select(id => new Lab(new(id), "", null))],
        Authorships = [.. _papers.Values.SelectMany(p => p.Authors.Select((author, i) =>
            new Authorship(p.Id + author, new(author), new(p.Id), i + 1, "", null, null, [])))],
        Advisorships = [.. _advisorships.Values],
        Memberships = [.. Labs.Facts],
        Employments = [.. Organizations.Facts],
    };

    private IEnumerable<string> People() => _papersOf.Keys.Concat(_advisorshipsOf.Keys).Concat(Labs.People).Concat(Organizations.People);

    private static string OtherOf(Advisorship fact, string person) => fact.Advisor.Value == person ? fact.Advisee.Value : fact.Advisor.Value;

    private static List<T> ListOrEmpty<T>(Dictionary<string, List<T>> lists, string key) => lists.GetValueOrDefault(key) ?? [];

    private static List<T> ListOf<T>(Dictionary<string, List<T>> lists, string key)
    {
        if (!lists.TryGetValue(key, out var list))
            lists[key] = list = [];
        return list;
    }
}
