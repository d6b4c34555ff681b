using GraphService.Domain;
using HotChocolate;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;
using HotChocolate.Types.Relay;

namespace GraphService.GraphQL;

/// <summary>An organization where people work or study.</summary>
[GraphQLName("Organization")]
[Node]
public sealed class OrganizationNode(Organization organization)
{
    /// <summary>Relay id.</summary>
    [ID("Organization")]
    public string Id => organization.Id.Value;

    /// <summary>The id as in Cypher and on the command line.</summary>
    public string Key => organization.Id.Value;

    /// <summary>The preferred spelling of the name.</summary>
    public string Name => organization.Name;

    /// <summary>Other spellings and acronyms.</summary>
    public IReadOnlyList<string> Aliases => organization.Aliases;

    /// <summary>What kind of organization it is.</summary>
    public OrganizationKind Kind => organization.Kind;

    /// <summary>Address in the Research Organization Registry.</summary>
    public string? Ror => organization.Ror;

    /// <summary>Who works or worked there; running first, then latest first.</summary>
    [UsePaging]
    public async Task<Connection<EmploymentNode>> GetEmploymentsAsync(
        int? first, string? after, int? last, string? before, EmploymentsOfOrganizationLoader loader, CancellationToken cancellationToken)
    {
        var all = await loader.LoadAsync(organization.Id, cancellationToken).ConfigureAwait(false);
        return all!.Slice(Connections.Request(first, after, last, before), e => e.Id).ToConnection(e => new EmploymentNode(e));
    }

    /// <summary>Who studied there; running first, then latest first.</summary>
    [UsePaging]
    public async Task<Connection<EducationNode>> GetEducationsAsync(
        int? first, string? after, int? last, string? before, EducationsOfOrganizationLoader loader, CancellationToken cancellationToken)
    {
        var all = await loader.LoadAsync(organization.Id, cancellationToken).ConfigureAwait(false);
        return all!.Slice(Connections.Request(first, after, last, before), e => e.Id).ToConnection(e => new EducationNode(e));
    }

    /// <summary>Labs that are part of it, by name.</summary>
    [UsePaging]
    public async Task<Connection<LabNode>> GetLabsAsync(
        int? first, string? after, int? last, string? before, IKnowledgeGraph graph, CancellationToken cancellationToken)
    {
        var page = await graph.ListLabsAsync(organization.Id, Connections.Request(first, after, last, before), cancellationToken).ConfigureAwait(false);
        return page.ToConnection(l => new LabNode(l));
    }

    /// <summary>The organization with that key.</summary>
    [NodeResolver]
    public static Task<OrganizationNode?> GetNodeAsync(string id, OrganizationLoader loader, CancellationToken cancellationToken) =>
        LoadAsync(loader, new OrganizationId(id), cancellationToken);

    internal static OrganizationNode? From(Organization? organization) => organization is null ? null : new(organization);

    internal static async Task<OrganizationNode?> LoadAsync(OrganizationLoader loader, OrganizationId id, CancellationToken cancellationToken) =>
        From(await loader.LoadAsync(id, cancellationToken).ConfigureAwait(false));

    internal static async Task<IReadOnlyList<OrganizationNode>> LoadAsync(
        OrganizationLoader loader, IReadOnlyList<OrganizationId> ids, CancellationToken cancellationToken) =>
        [.. (await loader.LoadAsync(ids, cancellationToken).ConfigureAwait(false)).OfType<Organization>().Select(o => new OrganizationNode(o))];
}
