namespace GraphService.Import.Identity.People;

/// <summary>One decision to join two mentions' people.</summary>
/// <param name="A">A mention.</param>
/// <param name="B">Another.</param>
/// <param name="Reason">Why.</param>
internal readonly record struct MergeStep(int A, int B, MergeReason Reason);
