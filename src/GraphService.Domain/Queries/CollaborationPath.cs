namespace GraphService.Domain;

/// <summary>A way from one person to another.</summary>
/// <param name="People">Everybody on the way, both ends included.</param>
/// <param name="Steps">What connects each with the next: one fewer than the people.</param>
/// <param name="Cost">The sum of the steps' costs (see <see cref="PathKind.Strongest"/>); smaller is stronger.</param>
public sealed record CollaborationPath(IReadOnlyList<PersonId> People, IReadOnlyList<PathStep> Steps, double Cost);
