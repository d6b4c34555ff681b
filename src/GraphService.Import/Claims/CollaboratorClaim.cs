namespace GraphService.Import.Claims;

/// <summary>Somebody named in prose as a collaborator.</summary>
/// <param name="Name">As written, without titles.</param>
/// <param name="Evidence">Where it is stated.</param>
public sealed record CollaboratorClaim(string Name, IReadOnlyList<Evidence> Evidence);
