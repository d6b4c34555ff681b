using GraphService.Domain;

namespace GraphService.KnowledgeGraphContract;

/// <summary>Keeps what a store hands over.</summary>
public sealed class CollectedGraph : IGraphReceiver
{
    private readonly List<StoredSource> _sources = [];
    private readonly List<Person> _people = [];
    private readonly List<Paper> _papers = [];
    private readonly List<Organization> _organizations = [];
    private readonly List<Lab> _labs = [];
    private readonly List<Redirect> _redirects = [];
    private readonly List<Authorship> _authorships = [];
    private readonly List<Advisorship> _advisorships = [];
    private readonly List<Employment> _employments = [];
    private readonly List<Education> _educations = [];
    private readonly List<Membership> _memberships = [];
    private readonly List<Collaboration> _collaborations = [];

    /// <summary>When cancelled, whatever comes is refused.</summary>
    public CancellationToken Refusal { get; init; }

    public IReadOnlyList<StoredSource> StoredSources => _sources;

    public GraphSnapshot Snapshot => new()
    {
        Sources = [.. _sources.Select(s => s.Source)],
        People = _people,
        Papers = _papers,
        Organizations = _organizations,
        Labs = _labs,
        Redirects = _redirects,
        Authorships = _authorships,
        Advisorships = _advisorships,
        Employments = _employments,
        Educations = _educations,
        Memberships = _memberships,
        Collaborations = _collaborations,
    };

    public void Receive(StoredSource source) => Keep(_sources, source);

    public void Receive(Person person) => Keep(_people, person);

    public void Receive(Paper paper) => Keep(_papers, paper);

    public void Receive(Organization organization) => Keep(_organizations, organization);

    public void Receive(Lab lab) => Keep(_labs, lab);

    public void Receive(Redirect redirect) => Keep(_redirects, redirect);

    public void Receive(Authorship authorship) => Keep(_authorships, authorship);

    public void Receive(Advisorship advisorship) => Keep(_advisorships, advisorship);

    public void Receive(Employment employment) => Keep(_employments, employment);

    public void Receive(Education education) => Keep(_educations, education);

    public void Receive(Membership membership) => Keep(_memberships, membership);

    public void Receive(Collaboration collaboration) => Keep(_collaborations, collaboration);

    private void Keep<T>(List<T> list, T item)
    {
        Refusal.ThrowIfCancellationRequested();
        list.Add(item);
    }
}
