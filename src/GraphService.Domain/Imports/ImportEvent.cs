namespace GraphService.Domain;

/// <summary>How far an import is.</summary>
/// <param name="Stage">What it is doing: <c>scanning</c>, <c>reading</c>, <c>resolving</c>, <c>writing</c> or <c>done</c>.</param>
/// <param name="Done">How much of that is done.</param>
/// <param name="Total">How much there is; 0 while that is not known.</param>
public sealed record ImportEvent(string Stage, long Done, long Total);
