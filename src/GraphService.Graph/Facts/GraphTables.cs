using GraphService.Domain;

namespace GraphService.Graph;

/// <summary>A snapshot's nodes and facts, numbered and grouped; what all queries read.</summary>
/// <remarks>People, organizations, labs and documents are numbered by id, papers newest first, so numbers compare as lists are ordered.</remarks>
internal sealed class GraphTables
{
    public GraphTables(GraphSnapshot snapshot)
    {
        var redirects = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var redirect in snapshot.Redirects)
            redirects[redirect.From] = redirect.To;
        People = new([.. snapshot.People], (a, b) => a.Id.CompareTo(b.Id), p => p.Id.Value, redirects);
        Papers = new([.. snapshot.Papers], FactOrder.Newest, p => p.Id.Value, redirects);
        Organizations = new([.. snapshot.Organizations], (a, b) => a.Id.CompareTo(b.Id), o => o.Id.Value, redirects);
        Labs = new([.. snapshot.Labs], (a, b) => a.Id.CompareTo(b.Id), l => l.Id.Value, redirects);
        Sources = new([.. snapshot.Sources], (a, b) => a.Id.CompareTo(b.Id), s => s.Id.Value, redirects);
        Authorships = new(snapshot.Authorships, People, Papers);

        Advisorship[] advisorships = [.. snapshot.Advisorships];
        Array.Sort(advisorships, FactOrder.ByKind);
        Advisors = new(advisorships, People.Count, i => People.Require(advisorships[i].Advisee.Value, advisorships[i].Id));
        Advisees = new(advisorships, People.Count, i => People.Require(advisorships[i].Advisor.Value, advisorships[i].Id));

        Employment[] employments = [.. snapshot.Employments];
        Array.Sort(employments, (a, b) => FactOrder.ByPeriod(a.Period, a.Id, b.Period, b.Id));
        EmploymentsOfPeople = new(employments, People.Count, i => People.Require(employments[i].Person.Value, employments[i].Id));
        EmploymentsOfOrganizations = new(
            employments, Organizations.Count, i => Organizations.Require(employments[i].Organization.Value, employments[i].Id));

        Education[] educations = [.. snapshot.Educations];
        Array.Sort(educations, (a, b) => FactOrder.ByPeriod(a.Period, a.Id, b.Period, b.Id));
        EducationsOfPeople = new(educations, People.Count, i => People.Require(educations[i].Person.Value, educations[i].Id));
        EducationsOfOrganizations = new(
            educations, Organizations.Count, i => Organizations.Require(educations[i].Organization.Value, educations[i].Id));

        Membership[] memberships = [.. snapshot.Memberships];
        Array.Sort(memberships, (a, b) => FactOrder.ByPeriod(a.Period, a.Id, b.Period, b.Id));
        MembershipsOfPeople = new(memberships, People.Count, i => People.Require(memberships[i].Person.Value, memberships[i].Id));
        MembershipsOfLabs = new(memberships, Labs.Count, i => Labs.Require(memberships[i].Lab.Value, memberships[i].Id));

        Collaborations = GroupByBothPeople([.. snapshot.Collaborations]);
        CollaborationCount = snapshot.Collaborations.Count;
    }

    public NodeTable<Person> People { get; }

    public NodeTable<Paper> Papers { get; }

    public NodeTable<Organization> Organizations { get; }

    public NodeTable<Lab> Labs { get; }

    public NodeTable<Source> Sources { get; }

    public AuthorshipIncidence Authorships { get; }

    public FactGroups<Advisorship> Advisors { get; }

    public FactGroups<Advisorship> Advisees { get; }

    public FactGroups<Employment> EmploymentsOfPeople { get; }

    public FactGroups<Employment> EmploymentsOfOrganizations { get; }

    public FactGroups<Education> EducationsOfPeople { get; }

    public FactGroups<Education> EducationsOfOrganizations { get; }

    public FactGroups<Membership> MembershipsOfPeople { get; }

    public FactGroups<Membership> MembershipsOfLabs { get; }

    /// <summary>By either of the two people.</summary>
    public FactGroups<Collaboration> Collaborations { get; }

    public int CollaborationCount { get; }

    /// <exception cref="GraphQueryException">The graph does not know the person.</exception>
    public int RequirePerson(PersonId id) => People.IndexOf(id.Value) is >= 0 and var index
        ? index
        : throw new GraphQueryException($"There is no person with the id '{id.Value}'.");

    private FactGroups<Collaboration> GroupByBothPeople(Collaboration[] facts)
    {
        Array.Sort(facts, (a, b) => string.CompareOrdinal(a.Id, b.Id));
        var mentions = new List<(Collaboration Fact, int Person)>(2 * facts.Length);
        foreach (var fact in facts)
        {
            var person = People.Require(fact.Person.Value, fact.Id);
            var collaborator = People.Require(fact.Collaborator.Value, fact.Id);
            mentions.Add((fact, person));
            if (collaborator != person)
                mentions.Add((fact, collaborator));
        }

        return new([.. mentions.Select(m => m.Fact)], People.Count, i => mentions[i].Person);
    }
}
