namespace GraphService.Import.Claims;

/// <summary>One author of a paper, as that entry writes the name.</summary>
/// <param name="Name">The name without marks, degrees and links.</param>
/// <param name="EqualContribution">Marked as having contributed equally.</param>
/// <param name="Corresponding">Marked as the corresponding author.</param>
public sealed record AuthorClaim(string Name, bool EqualContribution = false, bool Corresponding = false);
