using GraphService.Domain;

namespace GraphService.Import.Identity;

/// <summary>Somebody who was nearly taken for a person.</summary>
/// <param name="Person">Who.</param>
/// <param name="Name">Their name.</param>
/// <param name="For">What speaks for their being one.</param>
/// <param name="Against">What speaks against it.</param>
public sealed record RejectedCandidate(PersonId Person, string Name, IReadOnlyList<string> For, IReadOnlyList<string> Against);
