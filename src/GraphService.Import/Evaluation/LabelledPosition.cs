namespace GraphService.Import.Evaluation;

/// <summary>A position or a degree in the form of the gold labels.</summary>
/// <param name="Organization">The employer or institution.</param>
/// <param name="Title">The role or degree.</param>
/// <param name="Start">As labelled.</param>
/// <param name="End">As labelled.</param>
public sealed record LabelledPosition(string Organization, string? Title, string? Start, string? End);
