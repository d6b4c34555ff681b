namespace GraphService.Domain;

/// <summary>Order of papers.</summary>
public enum PaperOrder
{
    /// <summary>Newest first, papers without a year last, then by id.</summary>
    Newest,

    /// <summary>By folded title.</summary>
    Title,
}
