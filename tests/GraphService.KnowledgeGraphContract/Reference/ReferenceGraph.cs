using GraphService.Domain;

namespace GraphService.KnowledgeGraphContract.Reference;

/// <summary>
/// The graph's questions answered word for word as they are documented, by looking at everything each time. Slow, and
/// simple enough to be believed: what implementations are compared with on random graphs.
/// </summary>
public sealed partial class ReferenceGraph(GraphSnapshot snapshot, long revision = 1) : IKnowledgeGraph
{
    private readonly ILookup<PersonId, PaperId> _papersOf = snapshot.Authorships.ToLookup(f => f.Person, f => f.Paper);
    private readonly Dictionary<PaperId, int> _authorCounts =
        snapshot.Authorships.GroupBy(f => f.Paper).ToDictionary(f => f.Key, f => f.Count());

    public ValueTask<GraphStatistics> GetStatisticsAsync(CancellationToken cancellationToken) => new(new GraphStatistics(
        revision, snapshot.People.Count, snapshot.Papers.Count, snapshot.Organizations.Count, snapshot.Labs.Count,
        snapshot.Sources.Count, snapshot.Authorships.Count, snapshot.Advisorships.Count, snapshot.Employments.Count,
        snapshot.Educations.Count, snapshot.Memberships.Count, snapshot.Collaborations.Count));

    public ValueTask<IReadOnlyList<Person?>> GetPeopleAsync(IReadOnlyList<PersonId> ids, CancellationToken cancellationToken) =>
        new([.. ids.Select(id => Person(id))]);

    public ValueTask<IReadOnlyList<Paper?>> GetPapersAsync(IReadOnlyList<PaperId> ids, CancellationToken cancellationToken) =>
        new([.. ids.Select(id => Paper(id))]);

    public ValueTask<IReadOnlyList<Organization?>> GetOrganizationsAsync(IReadOnlyList<OrganizationId> ids, CancellationToken cancellationToken) =>
        new([.. ids.Select(id => Find(snapshot.Organizations, o => o.Id.Value, id.Value))]);

    public ValueTask<IReadOnlyList<Lab?>> GetLabsAsync(IReadOnlyList<LabId> ids, CancellationToken cancellationToken) =>
        new([.. ids.Select(id => Find(snapshot.Labs, l => l.Id.Value, id.Value))]);

    public ValueTask<IReadOnlyList<Source?>> GetSourcesAsync(IReadOnlyList<SourceId> ids, CancellationToken cancellationToken) =>
        new([.. ids.Select(id => Find(snapshot.Sources, s => s.Id.Value, id.Value))]);

    public ValueTask<Person?> FindPersonAsync(PersonIdentifier identifier, CancellationToken cancellationToken) => new(snapshot.People
        .OrderBy(p => p.Id)
        .FirstOrDefault(p => (identifier.Kind == PersonIdentifierKind.Orcid ? p.Orcid is { } o ? [o] : [] : p.Homepages)
            .Any(value => (identifier with { Value = value }).Canonical == identifier.Canonical)));

    public ValueTask<Paper?> FindPaperAsync(PaperIdentifier identifier, CancellationToken cancellationToken) => new(snapshot.Papers
        .OrderBy(p => p.Id)
        .FirstOrDefault(p => (identifier.Kind == PaperIdentifierKind.Doi ? p.Doi : p.Arxiv) is { } value
            && (identifier with { Value = value }).Canonical == identifier.Canonical));

    public ValueTask<IReadOnlyList<IReadOnlyList<Authorship>>> GetAuthorshipsOfPeopleAsync(IReadOnlyList<PersonId> ids, CancellationToken cancellationToken) =>
        new([.. ids.Select(id => snapshot.Authorships.Where(f => f.Person == Known(id))
            .OrderBy(f => Paper(f.Paper)!, Newest).ToArray())]);

    public ValueTask<IReadOnlyList<IReadOnlyList<Authorship>>> GetAuthorshipsOfPapersAsync(IReadOnlyList<PaperId> ids, CancellationToken cancellationToken) =>
        new([.. ids.Select(id => snapshot.Authorships.Where(f => f.Paper == Paper(id)?.Id)
            .OrderBy(f => f.Position).ThenBy(f => f.Id, StringComparer.Ordinal).ToArray())]);

    public ValueTask<IReadOnlyList<IReadOnlyList<Advisorship>>> GetAdvisorsAsync(IReadOnlyList<PersonId> ids, CancellationToken cancellationToken) =>
        new([.. ids.Select(id => ByKind(snapshot.Advisorships.Where(f => f.Advisee == Known(id))))]);

    public ValueTask<IReadOnlyList<IReadOnlyList<Advisorship>>> GetAdviseesAsync(IReadOnlyList<PersonId> ids, CancellationToken cancellationToken) =>
        new([.. ids.Select(id => ByKind(snapshot.Advisorships.Where(f => f.Advisor == Known(id))))]);

    public ValueTask<IReadOnlyList<IReadOnlyList<Employment>>> GetEmploymentsOfPeopleAsync(IReadOnlyList<PersonId> ids, CancellationToken cancellationToken) =>
        new([.. ids.Select(id => ByPeriod(snapshot.Employments.Where(f => f.Person == Known(id)), f => f.Period))]);

    public ValueTask<IReadOnlyList<IReadOnlyList<Employment>>> GetEmploymentsOfOrganizationsAsync(IReadOnlyList<OrganizationId> ids, CancellationToken cancellationToken) =>
        new([.. ids.Select(id => ByPeriod(snapshot.Employments.Where(f => f.Organization == Known(id)), f => f.Period))]);

    public ValueTask<IReadOnlyList<IReadOnlyList<Education>>> GetEducationsOfPeopleAsync(IReadOnlyList<PersonId> ids, CancellationToken cancellationToken) =>
        new([.. ids.Select(id => ByPeriod(snapshot.Educations.Where(f => f.Person == Known(id)), f => f.Period))]);

    public ValueTask<IReadOnlyList<IReadOnlyList<Education>>> GetEducationsOfOrganizationsAsync(IReadOnlyList<OrganizationId> ids, CancellationToken cancellationToken) =>
        new([.. ids.Select(id => ByPeriod(snapshot.Educations.Where(f => f.Organization == Known(id)), f => f.Period))]);

    public ValueTask<IReadOnlyList<IReadOnlyList<Membership>>> GetMembershipsOfPeopleAsync(IReadOnlyList<PersonId> ids, CancellationToken cancellationToken) =>
        new([.. ids.Select(id => ByPeriod(snapshot.Memberships.Where(f => f.Person == Known(id)), f => f.Period))]);

    public ValueTask<IReadOnlyList<IReadOnlyList<Membership>>> GetMembershipsOfLabsAsync(IReadOnlyList<LabId> ids, CancellationToken cancellationToken) =>
        new([.. ids.Select(id => ByPeriod(
            snapshot.Memberships.Where(f => f.Lab == Find(snapshot.Labs, l => l.Id.Value, id.Value)?.Id), f => f.Period))]);

    public ValueTask<IReadOnlyList<IReadOnlyList<Collaboration>>> GetCollaborationsAsync(IReadOnlyList<PersonId> ids, CancellationToken cancellationToken) =>
        new([.. ids.Select(id => snapshot.Collaborations.Where(f => f.Person == Known(id) || f.Collaborator == Known(id))
            .OrderBy(f => f.Id, StringComparer.Ordinal).ToArray())]);

    public ValueTask<IReadOnlyList<IReadOnlyList<Coauthor>>> GetCoauthorsAsync(IReadOnlyList<PersonId> ids, CoauthorFilter filter, CancellationToken cancellationToken) =>
        new([.. ids.Select(id => Known(id) is { } person
            ? snapshot.People.Where(p => p.Id != person)
                .Select(p => new Coauthor(p.Id, SharedPapers(person, p.Id, filter)))
                .Where(c => c.Papers.Count > 0).OrderByDescending(c => c.Papers.Count).ThenBy(c => c.Person).ToArray()
            : [])]);

    public ValueTask<IReadOnlyList<SharedCollaborator>> GetSharedCollaboratorsAsync(IReadOnlyList<PersonId> people, CoauthorFilter filter, CancellationToken cancellationToken)
    {
        PersonId[] asked = [.. people.Select(Require).Distinct()];
        if (asked.Length < 2)
            throw new GraphQueryException("Fewer than two different people.");
        return new([.. snapshot.People.Where(p => !asked.Contains(p.Id))
            .Select(p => new SharedCollaborator(p.Id, [.. asked.Select(a => new Coauthor(a, SharedPapers(a, p.Id, filter)))]))
            .Where(s => s.With.All(c => c.Papers.Count > 0))
            .OrderByDescending(s => s.With.Sum(c => c.Papers.Count)).ThenBy(s => s.Person)]);
    }

    public ValueTask<IReadOnlyList<Colleague>> GetColleaguesAsync(PersonId person, CancellationToken cancellationToken) =>
        new([.. snapshot.People.Where(p => Known(person) is { } known && p.Id != known)
            .Select(p => new Colleague(p.Id, SharedOrganizations(Known(person)!.Value, p.Id), SharedLabs(Known(person)!.Value, p.Id)))
            .Where(c => c.Organizations.Count + c.Labs.Count > 0)
            .OrderByDescending(c => c.Organizations.Count + c.Labs.Count).ThenBy(c => c.Person)]);

    private static Comparer<Paper> Newest { get; } = Comparer<Paper>.Create((a, b) =>
        (-(a.Year ?? -1), a.Id).CompareTo((-(b.Year ?? -1), b.Id)));

    private static Advisorship[] ByKind(IEnumerable<Advisorship> facts) =>
        [.. facts.OrderBy(f => f.Kind).ThenBy(f => f.Id, StringComparer.Ordinal)];

    private static T[] ByPeriod<T>(IEnumerable<T> facts, Func<T, DateRange> period)
        where T : IFact =>
        [
            .. facts.OrderBy(f => !period(f).IsOpen).ThenBy(f => period(f).Start is null)
                .ThenByDescending(f => period(f).Start).ThenBy(f => f.Id, StringComparer.Ordinal),
        ];

    private Person? Person(PersonId id) => Find(snapshot.People, p => p.Id.Value, id.Value);

    private Paper? Paper(PaperId id) => Find(snapshot.Papers, p => p.Id.Value, id.Value);

    private PersonId? Known(PersonId id) => Person(id)?.Id;

    private OrganizationId? Known(OrganizationId id) => Find(snapshot.Organizations, o => o.Id.Value, id.Value)?.Id;

    private PersonId Require(PersonId id) => Known(id) ?? throw new GraphQueryException($"Nobody has the id {id}.");

    private T? Find<T>(IReadOnlyList<T> nodes, Func<T, string> idOf, string? id)
        where T : class
    {
        for (var hops = 0; hops <= snapshot.Redirects.Count && id is not null; hops++)
        {
            if (nodes.FirstOrDefault(n => idOf(n) == id) is { } node)
                return node;
            id = snapshot.Redirects.FirstOrDefault(r => r.From == id)?.To;
        }

        return null;
    }

    private int AuthorCount(PaperId paper) => _authorCounts.GetValueOrDefault(paper);

    private PaperId[] SharedPapers(PersonId a, PersonId b, CoauthorFilter filter) =>
        [.. _papersOf[a].Intersect(_papersOf[b]).Select(p => Paper(p)!).Where(p => Counts(p, filter)).Order(Newest).Select(p => p.Id)];

    private bool Counts(Paper paper, CoauthorFilter filter) =>
        (filter.MaxAuthors is null || AuthorCount(paper.Id) <= filter.MaxAuthors)
        && (filter.FirstYear is null || paper.Year >= filter.FirstYear)
        && (filter.LastYear is null || paper.Year <= filter.LastYear);

    private OrganizationId[] SharedOrganizations(PersonId a, PersonId b) =>
    [
        .. snapshot.Employments.Where(f => f.Person == a)
            .SelectMany(f => snapshot.Employments.Where(g => g.Person == b && g.Organization == f.Organization && f.Period.Overlaps(g.Period)))
            .Select(f => f.Organization).Distinct().Order(),
    ];

    private LabId[] SharedLabs(PersonId a, PersonId b) =>
    [
        .. snapshot.Memberships.Where(f => f.Person == a)
            .SelectMany(f => snapshot.Memberships.Where(g => g.Person == b && g.Lab == f.Lab && f.Period.MayOverlap(g.Period)))
            .Select(f => f.Lab).Distinct().Order(),
    ];
}
