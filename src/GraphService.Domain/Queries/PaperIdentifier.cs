namespace GraphService.Domain;

/// <summary>An identifier of a paper other than the graph's own.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Value">As written; case, <c>https://doi.org/</c>, <c>arXiv:</c> and a version suffix do not count.</param>
public readonly record struct PaperIdentifier(PaperIdentifierKind Kind, string Value)
{
    /// <summary>The form in which identifiers compare ordinally.</summary>
    public string Canonical => Kind == PaperIdentifierKind.Doi
        ? IdentifierText.Strip(Value, ["https://", "http://", "dx.", "www.", "doi.org/", "doi:"]).Trim()
        : IdentifierText.WithoutVersion(IdentifierText.Strip(
            Value, ["https://", "http://", "www.", "export.", "arxiv.org/", "abs/", "pdf/", "arxiv:"]).Trim());
}
