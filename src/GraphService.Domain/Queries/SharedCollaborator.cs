namespace GraphService.Domain;

/// <summary>Somebody who wrote papers with each of several people.</summary>
/// <param name="Person">The shared collaborator.</param>
/// <param name="With">For each of the people asked about, in the order asked, the papers written with them.</param>
public sealed record SharedCollaborator(PersonId Person, IReadOnlyList<Coauthor> With);
