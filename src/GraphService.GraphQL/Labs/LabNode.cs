using GraphService.Domain;
using HotChocolate;
using HotChocolate.Types.Relay;

namespace GraphService.GraphQL;

/// <summary>A lab, group or team.</summary>
[GraphQLName("Lab")]
[Node]
public sealed class LabNode(Lab lab)
{
    /// <summary>Relay id.</summary>
    [ID("Lab")]
    public string Id => lab.Id.Value;

    /// <summary>The id as in Cypher and on the command line.</summary>
    public string Key => lab.Id.Value;

    /// <summary>The preferred spelling of the name.</summary>
    public string Name => lab.Name;

    /// <summary>The organization that it is part of.</summary>
    public async Task<OrganizationNode?> GetOrganizationAsync(OrganizationLoader loader, CancellationToken cancellationToken) =>
        lab.Organization is { } id ? await OrganizationNode.LoadAsync(loader, id, cancellationToken).ConfigureAwait(false) : null;

    /// <summary>Who is or was a member.</summary>
    public async Task<IEnumerable<MembershipNode>> GetMembersAsync(MembershipsOfLabLoader loader, CancellationToken cancellationToken) =>
        (await loader.LoadAsync(lab.Id, cancellationToken).ConfigureAwait(false))!.Select(m => new MembershipNode(m));

    /// <summary>The lab with that key.</summary>
    [NodeResolver]
    public static async Task<LabNode?> GetNodeAsync(string id, LabLoader loader, CancellationToken cancellationToken) =>
        From(await loader.LoadAsync(new LabId(id), cancellationToken).ConfigureAwait(false));

    internal static LabNode? From(Lab? lab) => lab is null ? null : new(lab);

    internal static async Task<IReadOnlyList<LabNode>> LoadAsync(LabLoader loader, IReadOnlyList<LabId> ids, CancellationToken cancellationToken) =>
        [.. (await loader.LoadAsync(ids, cancellationToken).ConfigureAwait(false)).OfType<Lab>().Select(l => new LabNode(l))];
}
