namespace GraphService.Import.Identity.Papers;

/// <summary>One place in a paper's author list, with the spellings that the documents give it.</summary>
/// <param name="Name">The name as the best list writes it; null for the subject of a document that never names them.</param>
/// <param name="OtherSpellings">How other lists write it, or null when none differs.</param>
/// <param name="EqualContribution">Marked so in some list.</param>
/// <param name="IsCorresponding">Marked so in some list.</param>
/// <param name="Claims">Which of the paper's claims list it, as indexes into <see cref="MergedPaper.Claims"/>; null for all of them.</param>
internal readonly record struct AuthorSlot(
    string? Name, string[]? OtherSpellings, bool EqualContribution, bool IsCorresponding, int[]? Claims);
