namespace GraphService.Import.Evaluation;

/// <summary>A paper in the form of the gold labels.</summary>
public sealed record LabelledPaper(
    string Title, IReadOnlyList<string> Authors, string? Venue, int? Year, string? Arxiv, string? Doi);
