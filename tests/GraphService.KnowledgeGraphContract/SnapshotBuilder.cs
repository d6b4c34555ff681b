using System.Globalization;
using GraphService.Domain;

namespace GraphService.KnowledgeGraphContract;

/// <summary>Makes small graphs by hand, with ids that can be read: <c>person-ada</c>, <c>paper-1</c>.</summary>
public sealed class SnapshotBuilder
{
    private readonly List<Source> _sources = [];
    private readonly Dictionary<PersonId, Person> _people = [];
    private readonly Dictionary<PaperId, Paper> _papers = [];
    private readonly Dictionary<OrganizationId, Organization> _organizations = [];
    private readonly Dictionary<LabId, Lab> _labs = [];
    private readonly List<Authorship> _authorships = [];
    private readonly List<Advisorship> _advisorships = [];
    private readonly List<Employment> _employments = [];
    private readonly List<Education> _educations = [];
    private readonly List<Membership> _memberships = [];
    private readonly List<Collaboration> _collaborations = [];
    private readonly List<Redirect> _redirects = [];
    private int _line;

    public SnapshotBuilder() => Source("made", "made/by-hand.md");

    public SourceId Source(string key, string path)
    {
        var id = new SourceId("source-" + key);
        _sources.Add(new(id, path, "markdown", new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), "1"));
        return id;
    }

    public PersonId Person(string key, string name, params string[] aliases)
    {
        var id = new PersonId(Domain.PersonId.Prefix + key);
        _people[id] = new(id, name, [.. aliases.Order(StringComparer.Ordinal)], null, [], Cited());
        return id;
    }

    public void Identify(PersonId id, string? orcid, params string[] homepages) =>
        _people[id] = _people[id] with { Orcid = orcid, Homepages = [.. homepages.Order(StringComparer.Ordinal)] };

    public PaperId Paper(string key, string title, int? year, params PersonId[] authors)
    {
        var id = new PaperId(PaperId.Prefix + key);
        _papers[id] = new(id, title, year, null, null, null, null, true, Cited());
        for (var i = 0; i < authors.Length; i++)
        {
            _authorships.Add(new(
                "authorship-" + key + "-" + authors[i].Value[Domain.PersonId.Prefix.Length..], authors[i], id, i + 1,
                _people[authors[i]].Name, null, null, Cited()));
        }

        return id;
    }

    public void Describe(PaperId id, string? venue = null, string? arxiv = null, string? doi = null, string? url = null) =>
        _papers[id] = _papers[id] with { Venue = venue, Arxiv = arxiv, Doi = doi, Url = url };

    public OrganizationId Organization(string key, string name, OrganizationKind kind, params string[] aliases)
    {
        var id = new OrganizationId(OrganizationId.Prefix + key);
        _organizations[id] = new(id, name, [.. aliases.Order(StringComparer.Ordinal)], kind, null);
        return id;
    }

    public LabId Lab(string key, string name, OrganizationId? organization)
    {
        var id = new LabId(LabId.Prefix + key);
        _labs[id] = new(id, name, organization);
        return id;
    }

    public Advisorship Advised(string key, PersonId advisor, PersonId advisee, AdvisorKind kind = AdvisorKind.Phd)
    {
        var fact = new Advisorship("advisorship-" + key, advisee, advisor, kind, null, DateRange.Unknown, Cited());
        _advisorships.Add(fact);
        return fact;
    }

    public Employment Worked(string key, PersonId person, OrganizationId at, string? start = null, string? end = null)
    {
        var fact = new Employment("employment-" + key, person, at, "Engineer", null, DateRange.Parse(start, end), Cited());
        _employments.Add(fact);
        return fact;
    }

    public Education Studied(string key, PersonId person, OrganizationId at, string? start = null, string? end = null)
    {
        var fact = new Education("education-" + key, person, at, "PhD", "Mathematics", DateRange.Parse(start, end), Cited());
        _educations.Add(fact);
        return fact;
    }

    public Membership Belonged(string key, PersonId person, LabId to, string? start = null, string? end = null)
    {
        var fact = new Membership("membership-" + key, person, to, DateRange.Parse(start, end), Cited());
        _memberships.Add(fact);
        return fact;
    }

    public Collaboration Collaborated(string key, PersonId person, PersonId with)
    {
        var fact = new Collaboration("collaboration-" + key, person, with, Cited());
        _collaborations.Add(fact);
        return fact;
    }

    public void Merged(string former, string current) => _redirects.Add(new(former, current));

    public GraphSnapshot Build() => new()
    {
        Sources = [.. _sources],
        People = [.. _people.Values],
        Papers = [.. _papers.Values],
        Organizations = [.. _organizations.Values],
        Labs = [.. _labs.Values],
        Authorships = [.. _authorships],
        Advisorships = [.. _advisorships],
        Employments = [.. _employments],
        Educations = [.. _educations],
        Memberships = [.. _memberships],
        Collaborations = [.. _collaborations],
        Redirects = [.. _redirects],
    };

    private ValueList<Evidence> Cited()
    {
        _line++;
        return [new(_sources[0].Id, _line, _line, string.Create(CultureInfo.InvariantCulture, $"line {_line}"), 0.9)];
    }
}
