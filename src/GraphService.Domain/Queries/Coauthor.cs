namespace GraphService.Domain;

/// <summary>Somebody with whom a person wrote papers.</summary>
/// <param name="Person">The coauthor.</param>
/// <param name="Papers">The papers both wrote, newest first; never empty.</param>
public sealed record Coauthor(PersonId Person, IReadOnlyList<PaperId> Papers);
