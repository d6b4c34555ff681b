namespace GraphService.Domain;

/// <summary>Order of people.</summary>
public enum PersonOrder
{
    /// <summary>By folded name.</summary>
    Name,

    /// <summary>By number of papers, most first, then by id.</summary>
    PaperCount,
}
