namespace HotChocolate.Types.Pagination;

/// <summary>The schema's defaults for paging; null leaves the built-in default.</summary>
public class PagingOptions
{
    /// <summary>How many items a request without <c>first</c> and <c>last</c> gets; 10 unless set.</summary>
    public int? DefaultPageSize { get; set; }

    /// <summary>The most items a request may ask for; 50 unless set.</summary>
    public int? MaxPageSize { get; set; }

    /// <summary>Whether connections have <c>totalCount</c>; not unless set.</summary>
    public bool? IncludeTotalCount { get; set; }

    /// <summary>Whether <c>last</c> and <c>before</c> are offered; they are unless set.</summary>
    public bool? AllowBackwardPagination { get; set; }

    /// <summary>Whether a request must give <c>first</c> or <c>last</c>; not unless set.</summary>
    public bool? RequirePagingBoundaries { get; set; }

    /// <summary>Whether connections are named after the field, or else after the node's type; they are unless set.</summary>
    public bool? InferConnectionNameFromField { get; set; }

    /// <summary>Whether connections have <c>nodes</c>; they do unless set.</summary>
    public bool? IncludeNodesField { get; set; }
}
