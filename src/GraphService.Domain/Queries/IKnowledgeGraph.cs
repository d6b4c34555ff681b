namespace GraphService.Domain;

/// <summary>
/// What can be asked of the graph. Every implementation answers alike, in the same order; one contract suite holds them to it.
/// </summary>
/// <remarks>
/// Thread-safe. Ids of merged nodes are followed. Batched methods answer one entry for each id asked, in the order asked:
/// null or an empty list for an id that the graph does not know. Lists are ordered as each method says, ties by id in ordinal order.
/// </remarks>
public interface IKnowledgeGraph
{
    /// <summary>How much the graph holds.</summary>
    ValueTask<GraphStatistics> GetStatisticsAsync(CancellationToken cancellationToken);

    /// <summary>People by id.</summary>
    ValueTask<IReadOnlyList<Person?>> GetPeopleAsync(IReadOnlyList<PersonId> ids, CancellationToken cancellationToken);

    /// <summary>Papers by id.</summary>
    ValueTask<IReadOnlyList<Paper?>> GetPapersAsync(IReadOnlyList<PaperId> ids, CancellationToken cancellationToken);

    /// <summary>Organizations by id.</summary>
    ValueTask<IReadOnlyList<Organization?>> GetOrganizationsAsync(IReadOnlyList<OrganizationId> ids, CancellationToken cancellationToken);

    /// <summary>Labs by id.</summary>
    ValueTask<IReadOnlyList<Lab?>> GetLabsAsync(IReadOnlyList<LabId> ids, CancellationToken cancellationToken);

    /// <summary>Documents by id.</summary>
    ValueTask<IReadOnlyList<Source?>> GetSourcesAsync(IReadOnlyList<SourceId> ids, CancellationToken cancellationToken);

    /// <summary>The person with that ORCID or homepage, or null.</summary>
    ValueTask<Person?> FindPersonAsync(PersonIdentifier identifier, CancellationToken cancellationToken);

    /// <summary>The paper with that DOI or arXiv id, or null.</summary>
    ValueTask<Paper?> FindPaperAsync(PaperIdentifier identifier, CancellationToken cancellationToken);

    /// <summary>People whose name or alias matches the text, best first (see <see cref="MatchKind"/>), then by number of papers, most first, then by id.</summary>
    ValueTask<IReadOnlyList<Match<Person>>> SearchPeopleAsync(string text, int limit, CancellationToken cancellationToken);

    /// <summary>Papers whose title matches the text, best first, then newest, then by id.</summary>
    ValueTask<IReadOnlyList<Match<Paper>>> SearchPapersAsync(string text, int limit, CancellationToken cancellationToken);

    /// <summary>Organizations whose name or alias matches the text, best first, then by id.</summary>
    ValueTask<IReadOnlyList<Match<Organization>>> SearchOrganizationsAsync(string text, int limit, CancellationToken cancellationToken);

    /// <summary>Labs whose name matches the text, best first, then by id.</summary>
    ValueTask<IReadOnlyList<Match<Lab>>> SearchLabsAsync(string text, int limit, CancellationToken cancellationToken);

    /// <summary>A page of people, in the order asked for.</summary>
    ValueTask<Page<Person>> ListPeopleAsync(PersonFilter filter, PersonOrder order, PageRequest page, CancellationToken cancellationToken);

    /// <summary>A page of papers, in the order asked for.</summary>
    ValueTask<Page<Paper>> ListPapersAsync(PaperFilter filter, PaperOrder order, PageRequest page, CancellationToken cancellationToken);

    /// <summary>A page of organizations, by folded name.</summary>
    ValueTask<Page<Organization>> ListOrganizationsAsync(OrganizationKind? kind, PageRequest page, CancellationToken cancellationToken);

    /// <summary>A page of labs, by folded name.</summary>
    ValueTask<Page<Lab>> ListLabsAsync(OrganizationId? organization, PageRequest page, CancellationToken cancellationToken);

    /// <summary>A page of documents, by path.</summary>
    ValueTask<Page<Source>> ListSourcesAsync(PageRequest page, CancellationToken cancellationToken);

    /// <summary>What each person wrote; newest paper first, papers without a year last, then by the paper's id.</summary>
    ValueTask<IReadOnlyList<IReadOnlyList<Authorship>>> GetAuthorshipsOfPeopleAsync(IReadOnlyList<PersonId> ids, CancellationToken cancellationToken);

    /// <summary>Who wrote each paper, by position.</summary>
    ValueTask<IReadOnlyList<IReadOnlyList<Authorship>>> GetAuthorshipsOfPapersAsync(IReadOnlyList<PaperId> ids, CancellationToken cancellationToken);

    /// <summary>Who advised each person; by kind in the order of <see cref="AdvisorKind"/>, then by the fact's id.</summary>
    ValueTask<IReadOnlyList<IReadOnlyList<Advisorship>>> GetAdvisorsAsync(IReadOnlyList<PersonId> ids, CancellationToken cancellationToken);

    /// <summary>Whom each person advised; in the same order.</summary>
    ValueTask<IReadOnlyList<IReadOnlyList<Advisorship>>> GetAdviseesAsync(IReadOnlyList<PersonId> ids, CancellationToken cancellationToken);

    /// <summary>Where each person works or worked; running first, then latest start first, not stated last, then by the fact's id.</summary>
    ValueTask<IReadOnlyList<IReadOnlyList<Employment>>> GetEmploymentsOfPeopleAsync(IReadOnlyList<PersonId> ids, CancellationToken cancellationToken);

    /// <summary>Who works or worked at each organization; in the same order.</summary>
    ValueTask<IReadOnlyList<IReadOnlyList<Employment>>> GetEmploymentsOfOrganizationsAsync(IReadOnlyList<OrganizationId> ids, CancellationToken cancellationToken);

    /// <summary>Where each person studied; in the same order.</summary>
    ValueTask<IReadOnlyList<IReadOnlyList<Education>>> GetEducationsOfPeopleAsync(IReadOnlyList<PersonId> ids, CancellationToken cancellationToken);

    /// <summary>Who studied at each organization; in the same order.</summary>
    ValueTask<IReadOnlyList<IReadOnlyList<Education>>> GetEducationsOfOrganizationsAsync(IReadOnlyList<OrganizationId> ids, CancellationToken cancellationToken);

    /// <summary>Of which labs each person is or was a member; in the same order.</summary>
    ValueTask<IReadOnlyList<IReadOnlyList<Membership>>> GetMembershipsOfPeopleAsync(IReadOnlyList<PersonId> ids, CancellationToken cancellationToken);

    /// <summary>Who is or was a member of each lab; in the same order.</summary>
    ValueTask<IReadOnlyList<IReadOnlyList<Membership>>> GetMembershipsOfLabsAsync(IReadOnlyList<LabId> ids, CancellationToken cancellationToken);

    /// <summary>Collaborations stated in prose by or about each person, by the fact's id.</summary>
    ValueTask<IReadOnlyList<IReadOnlyList<Collaboration>>> GetCollaborationsAsync(IReadOnlyList<PersonId> ids, CancellationToken cancellationToken);

    /// <summary>With whom each person wrote papers; most shared papers first, then by the coauthor's id. Shared papers are newest first, as in <see cref="GetAuthorshipsOfPeopleAsync"/>.</summary>
    ValueTask<IReadOnlyList<IReadOnlyList<Coauthor>>> GetCoauthorsAsync(IReadOnlyList<PersonId> ids, CoauthorFilter filter, CancellationToken cancellationToken);

    /// <summary>People who wrote a paper with every one of the given people; most shared papers in all (the sum over the given people) first, then by id.</summary>
    /// <param name="people">Two or more different people; the given people themselves are never in the answer.</param>
    /// <param name="filter">Which papers count.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    /// <exception cref="GraphQueryException">Fewer than two different people, or one that the graph does not know.</exception>
    ValueTask<IReadOnlyList<SharedCollaborator>> GetSharedCollaboratorsAsync(IReadOnlyList<PersonId> people, CoauthorFilter filter, CancellationToken cancellationToken);

    /// <summary>People who were at the same organization or in the same lab at the same time; most reasons first, then by id.</summary>
    ValueTask<IReadOnlyList<Colleague>> GetColleaguesAsync(PersonId person, CancellationToken cancellationToken);

    /// <summary>Paths between two people, with the evidence for each step.</summary>
    /// <returns>No paths when the two aren't connected under the query's conditions; one path without steps from a person to themselves.</returns>
    /// <exception cref="GraphQueryException">A person that the graph does not know, or limits out of range.</exception>
    ValueTask<IReadOnlyList<CollaborationPath>> FindPathsAsync(PathQuery query, CancellationToken cancellationToken);

    /// <summary>Advisors of advisors, or advisees of advisees, with generations; cycles are cut and reported.</summary>
    /// <exception cref="GraphQueryException">A person that the graph does not know, or limits out of range.</exception>
    ValueTask<Lineage> GetLineageAsync(LineageQuery query, CancellationToken cancellationToken);
}
