using GraphService.Domain;

namespace GraphService.Graph;

/// <summary>A graph in memory: immutable, made from a snapshot, for graphs up to some millions of papers.</summary>
/// <remarks>
/// Thread-safe. Text indexes, orders and the coauthor network are made when they are first needed, or by <see cref="Prepare"/>.
/// Answers come at once: the tasks are completed when they are returned.
/// </remarks>
public sealed class KnowledgeGraph : IKnowledgeGraph
{
    private readonly GraphTables _tables;
    private readonly SearchIndexes _indexes;
    private readonly Listings _listings;
    private readonly CoauthorQueries _coauthors;
    private readonly ColleagueQueries _colleagues;
    private readonly PathSearch _paths;
    private readonly LineageSearch _lineages;

    /// <summary>Makes the graph; O(n log n) in the number of nodes, linear in the number of facts.</summary>
    /// <exception cref="GraphStoreException">A fact names a node that the snapshot does not hold.</exception>
    public KnowledgeGraph(StoredGraph stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        Revision = stored.Revision;
        _tables = new(stored.Snapshot);
        _indexes = new(_tables);
        _listings = new(_tables, _indexes);
        _coauthors = new(_tables);
        _colleagues = new(_tables);
        _paths = new(_tables);
        _lineages = new(_tables);
    }

    /// <summary>The store's revision that the graph shows.</summary>
    public long Revision { get; }

    internal GraphTables Tables => _tables;

    /// <summary>Makes what the first search for a path or a person would have to wait for.</summary>
    public void Prepare()
    {
        _paths.Prepare();
        _ = _indexes.People.Value;
        _ = _indexes.Organizations.Value;
        _ = _indexes.Labs.Value;
        _ = _indexes.Papers.Value;
    }

    /// <inheritdoc />
    public ValueTask<GraphStatistics> GetStatisticsAsync(CancellationToken cancellationToken) => ValueTask.FromResult(new GraphStatistics(
        Revision, _tables.People.Count, _tables.Papers.Count, _tables.Organizations.Count, _tables.Labs.Count, _tables.Sources.Count,
        _tables.Authorships.Count, _tables.Advisors.Count, _tables.EmploymentsOfPeople.Count, _tables.EducationsOfPeople.Count,
        _tables.MembershipsOfPeople.Count, _tables.CollaborationCount));

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<Person?>> GetPeopleAsync(IReadOnlyList<PersonId> ids, CancellationToken cancellationToken) =>
        Each(ids, id => _tables.People.Find(id.Value));

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<Paper?>> GetPapersAsync(IReadOnlyList<PaperId> ids, CancellationToken cancellationToken) =>
        Each(ids, id => _tables.Papers.Find(id.Value));

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<Organization?>> GetOrganizationsAsync(IReadOnlyList<OrganizationId> ids, CancellationToken cancellationToken) =>
        Each(ids, id => _tables.Organizations.Find(id.Value));

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<Lab?>> GetLabsAsync(IReadOnlyList<LabId> ids, CancellationToken cancellationToken) =>
        Each(ids, id => _tables.Labs.Find(id.Value));

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<Source?>> GetSourcesAsync(IReadOnlyList<SourceId> ids, CancellationToken cancellationToken) =>
        Each(ids, id => _tables.Sources.Find(id.Value));

    /// <inheritdoc />
    public ValueTask<Person?> FindPersonAsync(PersonIdentifier identifier, CancellationToken cancellationToken) =>
        ValueTask.FromResult(_indexes.Identifiers.Value.Find(identifier));

    /// <inheritdoc />
    public ValueTask<Paper?> FindPaperAsync(PaperIdentifier identifier, CancellationToken cancellationToken) =>
        ValueTask.FromResult(_indexes.Identifiers.Value.Find(identifier));

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<Match<Person>>> SearchPeopleAsync(string text, int limit, CancellationToken cancellationToken) =>
        Search(_indexes.People, _tables.People, text, limit, cancellationToken);

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<Match<Paper>>> SearchPapersAsync(string text, int limit, CancellationToken cancellationToken) =>
        Search(_indexes.Papers, _tables.Papers, text, limit, cancellationToken);

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<Match<Organization>>> SearchOrganizationsAsync(string text, int limit, CancellationToken cancellationToken) =>
        Search(_indexes.Organizations, _tables.Organizations, text, limit, cancellationToken);

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<Match<Lab>>> SearchLabsAsync(string text, int limit, CancellationToken cancellationToken) =>
        Search(_indexes.Labs, _tables.Labs, text, limit, cancellationToken);

    /// <inheritdoc />
    public ValueTask<Page<Person>> ListPeopleAsync(PersonFilter filter, PersonOrder order, PageRequest page, CancellationToken cancellationToken) =>
        ValueTask.FromResult(_listings.People(filter, order, page));

    /// <inheritdoc />
    public ValueTask<Page<Paper>> ListPapersAsync(PaperFilter filter, PaperOrder order, PageRequest page, CancellationToken cancellationToken) =>
        ValueTask.FromResult(_listings.Papers(filter, order, page));

    /// <inheritdoc />
    public ValueTask<Page<Organization>> ListOrganizationsAsync(OrganizationKind? kind, PageRequest page, CancellationToken cancellationToken) =>
        ValueTask.FromResult(_listings.Organizations(kind, page));

    /// <inheritdoc />
    public ValueTask<Page<Lab>> ListLabsAsync(OrganizationId? organization, PageRequest page, CancellationToken cancellationToken) =>
        ValueTask.FromResult(_listings.Labs(organization, page));

    /// <inheritdoc />
    public ValueTask<Page<Source>> ListSourcesAsync(PageRequest page, CancellationToken cancellationToken) =>
        ValueTask.FromResult(_listings.Sources(page));

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<IReadOnlyList<Authorship>>> GetAuthorshipsOfPeopleAsync(IReadOnlyList<PersonId> ids, CancellationToken cancellationToken) =>
        Each(ids, id => _tables.Authorships.ListOfPerson(_tables.People.IndexOf(id.Value)));

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<IReadOnlyList<Authorship>>> GetAuthorshipsOfPapersAsync(IReadOnlyList<PaperId> ids, CancellationToken cancellationToken) =>
        Each(ids, id => _tables.Authorships.ListOfPaper(_tables.Papers.IndexOf(id.Value)));

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<IReadOnlyList<Advisorship>>> GetAdvisorsAsync(IReadOnlyList<PersonId> ids, CancellationToken cancellationToken) =>
        Each(ids, id => _tables.Advisors.ListOf(_tables.People.IndexOf(id.Value)));

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<IReadOnlyList<Advisorship>>> GetAdviseesAsync(IReadOnlyList<PersonId> ids, CancellationToken cancellationToken) =>
        Each(ids, id => _tables.Advisees.ListOf(_tables.People.IndexOf(id.Value)));

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<IReadOnlyList<Employment>>> GetEmploymentsOfPeopleAsync(IReadOnlyList<PersonId> ids, CancellationToken cancellationToken) =>
        Each(ids, id => _tables.EmploymentsOfPeople.ListOf(_tables.People.IndexOf(id.Value)));

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<IReadOnlyList<Employment>>> GetEmploymentsOfOrganizationsAsync(IReadOnlyList<OrganizationId> ids, CancellationToken cancellationToken) =>
        Each(ids, id => _tables.EmploymentsOfOrganizations.ListOf(_tables.Organizations.IndexOf(id.Value)));

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<IReadOnlyList<Education>>> GetEducationsOfPeopleAsync(IReadOnlyList<PersonId> ids, CancellationToken cancellationToken) =>
        Each(ids, id => _tables.EducationsOfPeople.ListOf(_tables.People.IndexOf(id.Value)));

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<IReadOnlyList<Education>>> GetEducationsOfOrganizationsAsync(IReadOnlyList<OrganizationId> ids, CancellationToken cancellationToken) =>
        Each(ids, id => _tables.EducationsOfOrganizations.ListOf(_tables.Organizations.IndexOf(id.Value)));

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<IReadOnlyList<Membership>>> GetMembershipsOfPeopleAsync(IReadOnlyList<PersonId> ids, CancellationToken cancellationToken) =>
        Each(ids, id => _tables.MembershipsOfPeople.ListOf(_tables.People.IndexOf(id.Value)));

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<IReadOnlyList<Membership>>> GetMembershipsOfLabsAsync(IReadOnlyList<LabId> ids, CancellationToken cancellationToken) =>
        Each(ids, id => _tables.MembershipsOfLabs.ListOf(_tables.Labs.IndexOf(id.Value)));

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<IReadOnlyList<Collaboration>>> GetCollaborationsAsync(IReadOnlyList<PersonId> ids, CancellationToken cancellationToken) =>
        Each(ids, id => _tables.Collaborations.ListOf(_tables.People.IndexOf(id.Value)));

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<IReadOnlyList<Coauthor>>> GetCoauthorsAsync(IReadOnlyList<PersonId> ids, CoauthorFilter filter, CancellationToken cancellationToken) =>
        Each(ids, id => _tables.People.IndexOf(id.Value) is >= 0 and var person ? _coauthors.Of(person, filter) : []);

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<SharedCollaborator>> GetSharedCollaboratorsAsync(IReadOnlyList<PersonId> people, CoauthorFilter filter, CancellationToken cancellationToken) =>
        ValueTask.FromResult(_coauthors.SharedBy(people, filter));

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<Colleague>> GetColleaguesAsync(PersonId person, CancellationToken cancellationToken) =>
        ValueTask.FromResult(_tables.People.IndexOf(person.Value) is >= 0 and var index ? _colleagues.Of(index) : []);

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<CollaborationPath>> FindPathsAsync(PathQuery query, CancellationToken cancellationToken) =>
        ValueTask.FromResult(_paths.Find(query, cancellationToken));

    /// <inheritdoc />
    public ValueTask<Lineage> GetLineageAsync(LineageQuery query, CancellationToken cancellationToken) =>
        ValueTask.FromResult(_lineages.Find(query));

    private static ValueTask<IReadOnlyList<TAnswer>> Each<TId, TAnswer>(IReadOnlyList<TId> ids, Func<TId, TAnswer> answer)
    {
        var answers = new TAnswer[ids.Count];
        for (var i = 0; i < answers.Length; i++)
            answers[i] = answer(ids[i]);
        return ValueTask.FromResult<IReadOnlyList<TAnswer>>(answers);
    }

    private static ValueTask<IReadOnlyList<Match<T>>> Search<T>(
        Lazy<TextIndex> index, NodeTable<T> nodes, string text, int limit, CancellationToken cancellationToken)
        where T : class =>
        ValueTask.FromResult<IReadOnlyList<Match<T>>>(
            index.Value.Search(text, limit, cancellationToken).ConvertAll(m => new Match<T>(nodes[m.Node], m.Kind, m.Text, m.Distance)));
}
