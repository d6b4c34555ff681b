namespace GraphService.Import.Identity;

/// <summary>How often a person is written in one way.</summary>
/// <param name="Spelling">The name as written.</param>
/// <param name="Mentions">How many mentions are written so.</param>
public sealed record SpellingCount(string Spelling, int Mentions);
