using GraphService.Domain;
using GraphService.Neo4j.Mapping;
using GraphService.Neo4j.Queries;
using GraphService.Neo4j.Queries.Paths;
using Neo4j.Driver;

namespace GraphService.Neo4j;

/// <summary>Answers by Cypher from the database as it is now, for graphs that do not fit into one machine's memory.</summary>
/// <remarks>
/// Thread-safe. The statements of a question run in one read transaction; when an import was committed meanwhile, the question is
/// asked again, so that no answer mixes two revisions. Text of names is searched as it was written by an import or by
/// <see cref="OpenAsync"/>.
/// </remarks>
public sealed class Neo4jKnowledgeGraph : IKnowledgeGraph
{
    private const string TimedOut = "Neo.ClientError.Transaction.TransactionTimedOut";

    private readonly Neo4jGraphStore _store;
    private readonly Func<StoredGraph, IKnowledgeGraph> _inMemory;
    private readonly QueryLimits _limits;
    private long _revision;

    private Neo4jKnowledgeGraph(Neo4jGraphStore store, Func<StoredGraph, IKnowledgeGraph> inMemory, QueryLimits limits)
    {
        _store = store;
        _inMemory = inMemory;
        _limits = limits;
    }

    /// <summary>Opens the graph of a store, and adds what searches need to nodes that were not written by an import.</summary>
    /// <param name="store">Where the graph is kept; not disposed of.</param>
    /// <param name="inMemory">Makes a graph in memory of a part of this one, in which paths are chosen.</param>
    /// <param name="limits">What one question may take.</param>
    /// <param name="cancellationToken">Cancels the opening.</param>
    /// <exception cref="GraphStoreException">The store cannot be read or written.</exception>
    public static async Task<Neo4jKnowledgeGraph> OpenAsync(
        Neo4jGraphStore store, Func<StoredGraph, IKnowledgeGraph> inMemory, QueryLimits limits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        await store.AddMissingSearchTextsAsync(cancellationToken).ConfigureAwait(false);
        return new(store, inMemory, limits) { _revision = await store.GetRevisionAsync(cancellationToken).ConfigureAwait(false) };
    }

    /// <inheritdoc />
    public ValueTask<GraphStatistics> GetStatisticsAsync(CancellationToken cancellationToken) => AskAsync(
        async reading => (await reading.ListAsync("statistics", [], RowReader.Statistics).ConfigureAwait(false))[0], cancellationToken);

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<Person?>> GetPeopleAsync(IReadOnlyList<PersonId> ids, CancellationToken cancellationToken) =>
        AskAsync(reading => reading.NodesAsync("people", Texts(ids, id => id.Value), RowReader.Person), cancellationToken);

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<Paper?>> GetPapersAsync(IReadOnlyList<PaperId> ids, CancellationToken cancellationToken) =>
        AskAsync(reading => reading.NodesAsync("papers", Texts(ids, id => id.Value), RowReader.Paper), cancellationToken);

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<Organization?>> GetOrganizationsAsync(IReadOnlyList<OrganizationId> ids, CancellationToken cancellationToken) =>
        AskAsync(reading => reading.NodesAsync("organizations", Texts(ids, id => id.Value), RowReader.Organization), cancellationToken);

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<Lab?>> GetLabsAsync(IReadOnlyList<LabId> ids, CancellationToken cancellationToken) =>
        AskAsync(reading => reading.NodesAsync("labs", Texts(ids, id => id.Value), RowReader.Lab), cancellationToken);

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<Source?>> GetSourcesAsync(IReadOnlyList<SourceId> ids, CancellationToken cancellationToken) =>
        AskAsync(reading => reading.NodesAsync("sources", Texts(ids, id => id.Value), RowReader.Source), cancellationToken);

    /// <inheritdoc />
    public ValueTask<Person?> FindPersonAsync(PersonIdentifier identifier, CancellationToken cancellationToken) =>
        AskAsync(reading => reading.PersonAsync(identifier), cancellationToken);

    /// <inheritdoc />
    public ValueTask<Paper?> FindPaperAsync(PaperIdentifier identifier, CancellationToken cancellationToken) =>
        AskAsync(reading => reading.PaperAsync(identifier), cancellationToken);

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<Match<Person>>> SearchPeopleAsync(string text, int limit, CancellationToken cancellationToken) =>
        AskAsync(reading => reading.SearchAsync("people", text, limit, RowReader.Person, p => (p.Id.Value, p.Aliases.Prepend(p.Name))), cancellationToken);

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<Match<Paper>>> SearchPapersAsync(string text, int limit, CancellationToken cancellationToken) =>
        AskAsync(reading => reading.SearchAsync("papers", text, limit, RowReader.Paper, p => (p.Id.Value, [p.Title])), cancellationToken);

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<Match<Organization>>> SearchOrganizationsAsync(string text, int limit, CancellationToken cancellationToken) =>
        AskAsync(reading => reading.SearchAsync("organizations", text, limit, RowReader.Organization, o => (o.Id.Value, o.Aliases.Prepend(o.Name))), cancellationToken);

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<Match<Lab>>> SearchLabsAsync(string text, int limit, CancellationToken cancellationToken) =>
        AskAsync(reading => reading.SearchAsync("labs", text, limit, RowReader.Lab, l => (l.Id.Value, [l.Name])), cancellationToken);

    /// <inheritdoc />
    public ValueTask<Page<Person>> ListPeopleAsync(PersonFilter filter, PersonOrder order, PageRequest page, CancellationToken cancellationToken) =>
        AskAsync(reading => reading.PeopleAsync(filter, order, page), cancellationToken);

    /// <inheritdoc />
    public ValueTask<Page<Paper>> ListPapersAsync(PaperFilter filter, PaperOrder order, PageRequest page, CancellationToken cancellationToken) =>
        AskAsync(reading => reading.PapersAsync(filter, order, page), cancellationToken);

    /// <inheritdoc />
    public ValueTask<Page<Organization>> ListOrganizationsAsync(OrganizationKind? kind, PageRequest page, CancellationToken cancellationToken) =>
        AskAsync(reading => reading.OrganizationsAsync(kind, page), cancellationToken);

    /// <inheritdoc />
    public ValueTask<Page<Lab>> ListLabsAsync(OrganizationId? organization, PageRequest page, CancellationToken cancellationToken) =>
        AskAsync(reading => reading.LabsAsync(organization, page), cancellationToken);

    /// <inheritdoc />
    public ValueTask<Page<Source>> ListSourcesAsync(PageRequest page, CancellationToken cancellationToken) =>
        AskAsync(reading => reading.SourcesAsync(page), cancellationToken);

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<IReadOnlyList<Authorship>>> GetAuthorshipsOfPeopleAsync(IReadOnlyList<PersonId> ids, CancellationToken cancellationToken) =>
        AskAsync(reading => reading.AuthorshipsOfPeopleAsync(Texts(ids, id => id.Value)), cancellationToken);

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<IReadOnlyList<Authorship>>> GetAuthorshipsOfPapersAsync(IReadOnlyList<PaperId> ids, CancellationToken cancellationToken) =>
        AskAsync(reading => reading.AuthorshipsOfPapersAsync(Texts(ids, id => id.Value)), cancellationToken);

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<IReadOnlyList<Advisorship>>> GetAdvisorsAsync(IReadOnlyList<PersonId> ids, CancellationToken cancellationToken) =>
        AskAsync(reading => reading.AdvisorshipsAsync("advisors", Texts(ids, id => id.Value)), cancellationToken);

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<IReadOnlyList<Advisorship>>> GetAdviseesAsync(IReadOnlyList<PersonId> ids, CancellationToken cancellationToken) =>
        AskAsync(reading => reading.AdvisorshipsAsync("advisees", Texts(ids, id => id.Value)), cancellationToken);

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<IReadOnlyList<Employment>>> GetEmploymentsOfPeopleAsync(IReadOnlyList<PersonId> ids, CancellationToken cancellationToken) =>
        AskAsync(reading => reading.EmploymentsAsync("employments-of-people", Texts(ids, id => id.Value)), cancellationToken);

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<IReadOnlyList<Employment>>> GetEmploymentsOfOrganizationsAsync(IReadOnlyList<OrganizationId> ids, CancellationToken cancellationToken) =>
        AskAsync(reading => reading.EmploymentsAsync("employments-of-organizations", Texts(ids, id => id.Value)), cancellationToken);

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<IReadOnlyList<Education>>> GetEducationsOfPeopleAsync(IReadOnlyList<PersonId> ids, CancellationToken cancellationToken) =>
        AskAsync(reading => reading.EducationsAsync("educations-of-people", Texts(ids, id => id.Value)), cancellationToken);

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<IReadOnlyList<Education>>> GetEducationsOfOrganizationsAsync(IReadOnlyList<OrganizationId> ids, CancellationToken cancellationToken) =>
        AskAsync(reading => reading.EducationsAsync("educations-of-organizations", Texts(ids, id => id.Value)), cancellationToken);

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<IReadOnlyList<Membership>>> GetMembershipsOfPeopleAsync(IReadOnlyList<PersonId> ids, CancellationToken cancellationToken) =>
        AskAsync(reading => reading.MembershipsAsync("memberships-of-people", Texts(ids, id => id.Value)), cancellationToken);

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<IReadOnlyList<Membership>>> GetMembershipsOfLabsAsync(IReadOnlyList<LabId> ids, CancellationToken cancellationToken) =>
        AskAsync(reading => reading.MembershipsAsync("memberships-of-labs", Texts(ids, id => id.Value)), cancellationToken);

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<IReadOnlyList<Collaboration>>> GetCollaborationsAsync(IReadOnlyList<PersonId> ids, CancellationToken cancellationToken) =>
        AskAsync(reading => reading.CollaborationsAsync(Texts(ids, id => id.Value)), cancellationToken);

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<IReadOnlyList<Coauthor>>> GetCoauthorsAsync(
        IReadOnlyList<PersonId> ids, CoauthorFilter filter, CancellationToken cancellationToken) =>
        AskAsync(reading => reading.CoauthorsAsync(Texts(ids, id => id.Value), filter), cancellationToken);

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<SharedCollaborator>> GetSharedCollaboratorsAsync(
        IReadOnlyList<PersonId> people, CoauthorFilter filter, CancellationToken cancellationToken) =>
        AskAsync(reading => reading.SharedCollaboratorsAsync(people, filter), cancellationToken);

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<Colleague>> GetColleaguesAsync(PersonId person, CancellationToken cancellationToken) =>
        AskAsync(reading => reading.ColleaguesAsync(person), cancellationToken);

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<CollaborationPath>> FindPathsAsync(PathQuery query, CancellationToken cancellationToken) =>
        AskAsync(reading => new PathQuestion(reading, _inMemory, _limits.MaxLinks, cancellationToken).AnswerAsync(query), cancellationToken);

    /// <inheritdoc />
    public ValueTask<Lineage> GetLineageAsync(LineageQuery query, CancellationToken cancellationToken) =>
        AskAsync(reading => reading.LineageAsync(query), cancellationToken);

    private static string?[] Texts<TId>(IReadOnlyList<TId> ids, Func<TId, string?> text) => [.. ids.Select(text)];

    private ValueTask<T> AskAsync<T>(Func<Reading, Task<T>> question, CancellationToken cancellationToken) => new(_store.TranslateAsync(async () =>
    {
        try
        {
            // The driver takes no tokens: who cancels does not wait for the statement that is running, and no other follows it.
            return await AskUntilUndisturbedAsync(question, cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Neo4jException exception) when (exception.Code is TimedOut or TimedOut + "ClientConfiguration")
        {
            throw new GraphQueryException($"The question took more than {_limits.Timeout.TotalSeconds} seconds: ask for less at once.");
        }
    }));

    private async Task<T> AskUntilUndisturbedAsync<T>(Func<Reading, Task<T>> question, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= Neo4jGraphStore.ReadAttempts; attempt++)
        {
            var before = Volatile.Read(ref _revision);
            var session = _store.Driver.AsyncSession(o => o.WithDefaultAccessMode(AccessMode.Read));
            await using (session.ConfigureAwait(false))
            {
                var (answer, revision) = await session.ExecuteReadAsync(
                    async transaction =>
                    {
                        var reading = new Reading(transaction, cancellationToken);
                        var found = await question(reading).ConfigureAwait(false);

                        // Every statement shows what is committed when it runs: one alone is never of two revisions.
                        return (found, reading.Statements > 1 ? await reading.RevisionAsync().ConfigureAwait(false) : before);
                    },
                    o => o.WithTimeout(_limits.Timeout)).ConfigureAwait(false);
                if (revision == before)
                    return answer;
                Volatile.Write(ref _revision, revision);
            }
        }

        throw new GraphStoreException(
            $"{_store.Description} was written {Neo4jGraphStore.ReadAttempts} times while a question was asked: try again when fewer imports run.")
        {
            IsConflict = true,
        };
    }
}
