using GraphService.Domain;
using HotChocolate;

namespace GraphService.GraphQL;

/// <summary>Somebody in a lineage.</summary>
[GraphQLName("LineageMember")]
public sealed class LineageMemberNode(LineageMember member)
{
    /// <summary>Who.</summary>
    public Task<PersonNode?> GetPersonAsync(PersonLoader loader, CancellationToken cancellationToken) =>
        PersonNode.LoadAsync(loader, member.Person, cancellationToken);

    /// <summary>The smallest number of steps from the person asked about.</summary>
    public int Generation => member.Generation;
}
