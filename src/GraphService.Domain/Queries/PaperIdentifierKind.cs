namespace GraphService.Domain;

/// <summary>Kinds of identifiers of papers.</summary>
public enum PaperIdentifierKind
{
    /// <summary>Digital object identifier.</summary>
    Doi,

    /// <summary>arXiv id.</summary>
    Arxiv,
}
