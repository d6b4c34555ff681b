namespace GraphService.Import.Importing;

/// <summary>How far an import is.</summary>
/// <param name="Stage">What it is doing.</param>
/// <param name="Done">How much of it is done.</param>
/// <param name="Total">How much there is; 0 while that is not known.</param>
/// <param name="Current">The document at hand, or null.</param>
public readonly record struct ImportProgress(ImportStage Stage, long Done, long Total, string? Current);
