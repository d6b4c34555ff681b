using GraphService.Domain;
using HotChocolate;

namespace GraphService.GraphQL;

/// <summary>A way from one person to another.</summary>
[GraphQLName("CollaborationPath")]
public sealed class PathNode(CollaborationPath path)
{
    /// <summary>Number of steps.</summary>
    public int Length => path.Steps.Count;

    /// <summary>The sum of 1/strength over the steps; smaller is stronger.</summary>
    public double Cost => path.Cost;

    /// <summary>Everybody on the way, both ends included.</summary>
    public async Task<IReadOnlyList<PersonNode>> GetPeopleAsync(PersonLoader loader, CancellationToken cancellationToken) =>
        [.. (await loader.LoadAsync(path.People, cancellationToken).ConfigureAwait(false)).OfType<Person>().Select(p => new PersonNode(p))];

    /// <summary>What connects each with the next.</summary>
    public IEnumerable<PathStepNode> Steps => path.Steps.Select(s => new PathStepNode(s));
}
