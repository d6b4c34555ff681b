using GraphService.Domain;
using HotChocolate;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;
using HotChocolate.Types.Relay;

namespace GraphService.GraphQL;

/// <summary>A person.</summary>
[GraphQLName("Person")]
[Node]
public sealed class PersonNode(Person person)
{
    /// <summary>Relay id.</summary>
    [ID("Person")]
    public string Id => person.Id.Value;

    /// <summary>The id as in Cypher and on the command line.</summary>
    public string Key => person.Id.Value;

    /// <summary>The preferred spelling of the name.</summary>
    public string Name => person.Name;

    /// <summary>False for a person who is known only as the subject of a document that never names them.</summary>
    public bool IsNamed => person.IsNamed;

    /// <summary>Other spellings.</summary>
    public IReadOnlyList<string> Aliases => person.Aliases;

    /// <summary>ORCID.</summary>
    public string? Orcid => person.Orcid;

    /// <summary>Addresses of homepages.</summary>
    public IReadOnlyList<string> Homepages => person.Homepages;

    /// <summary>Where the person is the subject of a document or is named in prose; author lists stand with the authorships.</summary>
    public EvidenceNode[] Sources => EvidenceNode.From(person.Sources);

    /// <summary>The person with that key.</summary>
    [NodeResolver]
    public static Task<PersonNode?> GetNodeAsync(string id, PersonLoader loader, CancellationToken cancellationToken) =>
        LoadAsync(loader, new PersonId(id), cancellationToken);

    /// <summary>Papers, newest first.</summary>
    [UsePaging]
    public async Task<Connection<PaperNode>> GetPapersAsync(
        int? first, string? after, int? last, string? before,
        AuthorshipsOfPersonLoader authorships, PaperLoader papers, CancellationToken cancellationToken)
    {
        var all = await authorships.LoadAsync(person.Id, cancellationToken).ConfigureAwait(false);
        var page = all!.Slice(Connections.Request(first, after, last, before), a => a.Paper.Value);
        var loaded = await papers.LoadAsync([.. page.Items.Select(i => i.Node.Paper)], cancellationToken).ConfigureAwait(false);
        var byId = loaded.OfType<Paper>().ToDictionary(p => p.Id);
        return page.ToConnection(a => new PaperNode(byId[a.Paper]));
    }

    /// <summary>Authorships with their evidence, newest paper first.</summary>
    [UsePaging]
    public async Task<Connection<AuthorshipNode>> GetAuthorshipsAsync(
        int? first, string? after, int? last, string? before, AuthorshipsOfPersonLoader loader, CancellationToken cancellationToken)
    {
        var all = await loader.LoadAsync(person.Id, cancellationToken).ConfigureAwait(false);
        return all!.Slice(Connections.Request(first, after, last, before), a => a.Id).ToConnection(a => new AuthorshipNode(a));
    }

    /// <summary>People with whom this person wrote papers; most shared papers first.</summary>
    /// <param name="papers">Which papers count; all when left out.</param>
    /// <param name="first">At most so many from the front.</param>
    /// <param name="after">Only behind this cursor.</param>
    /// <param name="last">At most so many from the end.</param>
    /// <param name="before">Only in front of this cursor.</param>
    /// <param name="loader">Asks the graph.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    [UsePaging]
    public async Task<Connection<CoauthorNode>> GetCoauthorsAsync(
        PathPapers? papers, int? first, string? after, int? last, string? before, CoauthorLoader loader, CancellationToken cancellationToken)
    {
        var all = await loader.LoadAsync(new CoauthorsOf(person.Id, PathPapers.ToFilter(papers)), cancellationToken).ConfigureAwait(false);
        return all!.Slice(Connections.Request(first, after, last, before), c => c.Person.Value).ToConnection(c => new CoauthorNode(c));
    }

    /// <summary>Who advised this person.</summary>
    public async Task<IEnumerable<AdvisorshipNode>> GetAdvisorsAsync(AdvisorLoader loader, CancellationToken cancellationToken) =>
        (await loader.LoadAsync(person.Id, cancellationToken).ConfigureAwait(false))!.Select(a => new AdvisorshipNode(a));

    /// <summary>Whom this person advised.</summary>
    public async Task<IEnumerable<AdvisorshipNode>> GetAdviseesAsync(AdviseeLoader loader, CancellationToken cancellationToken) =>
        (await loader.LoadAsync(person.Id, cancellationToken).ConfigureAwait(false))!.Select(a => new AdvisorshipNode(a));

    /// <summary>Where this person works or worked; running first, then latest first.</summary>
    public async Task<IEnumerable<EmploymentNode>> GetEmployersAsync(EmploymentsOfPersonLoader loader, CancellationToken cancellationToken) =>
        (await loader.LoadAsync(person.Id, cancellationToken).ConfigureAwait(false))!.Select(e => new EmploymentNode(e));

    /// <summary>Where this person studies or studied; running first, then latest first.</summary>
    public async Task<IEnumerable<EducationNode>> GetEducationAsync(EducationsOfPersonLoader loader, CancellationToken cancellationToken) =>
        (await loader.LoadAsync(person.Id, cancellationToken).ConfigureAwait(false))!.Select(e => new EducationNode(e));

    /// <summary>Labs of which this person is or was a member.</summary>
    public async Task<IEnumerable<MembershipNode>> GetLabsAsync(MembershipsOfPersonLoader loader, CancellationToken cancellationToken) =>
        (await loader.LoadAsync(person.Id, cancellationToken).ConfigureAwait(false))!.Select(m => new MembershipNode(m));

    /// <summary>Collaborations stated in prose, by this person or about them.</summary>
    public async Task<IEnumerable<CollaborationNode>> GetCollaborationsAsync(CollaborationLoader loader, CancellationToken cancellationToken) =>
        (await loader.LoadAsync(person.Id, cancellationToken).ConfigureAwait(false))!.Select(c => new CollaborationNode(c));

    /// <summary>People who were at the same organization or in the same lab at the same time; most reasons first.</summary>
    public async Task<IEnumerable<ColleagueNode>> GetColleaguesAsync(IKnowledgeGraph graph, CancellationToken cancellationToken) =>
        (await graph.GetColleaguesAsync(person.Id, cancellationToken).ConfigureAwait(false)).Select(c => new ColleagueNode(c));

    internal static PersonNode? From(Person? person) => person is null ? null : new(person);

    internal static async Task<PersonNode?> LoadAsync(PersonLoader loader, PersonId id, CancellationToken cancellationToken) =>
        From(await loader.LoadAsync(id, cancellationToken).ConfigureAwait(false));
}
