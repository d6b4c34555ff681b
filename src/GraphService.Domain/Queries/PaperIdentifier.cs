namespace GraphService.Domain;

/// <summary>An identifier of a paper other than the graph's own.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Value">As written; case, <c>https://doi.org/</c>, <c>arXiv:</c> and a version suffix do not count.</param>
public readonly record struct PaperIdentifier(PaperIdentifierKind Kind, string Value);
