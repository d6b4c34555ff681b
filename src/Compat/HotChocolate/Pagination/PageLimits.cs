using HotChocolate.Types.Pagination;

namespace HotChocolate.Types;

/// <summary>The limits of one paged field: its annotation's, else the schema's, else the built-in ones.</summary>
internal sealed record PageLimits(int DefaultPageSize, int MaxPageSize, bool IncludeTotalCount, bool AllowBackward, bool RequireBoundaries)
{
    public static PageLimits Of(UsePagingAttribute attribute, PagingOptions defaults)
    {
        var max = attribute.MaxPageSizeOrNull ?? defaults.MaxPageSize ?? 50;
        return new PageLimits(
            Math.Min(attribute.DefaultPageSizeOrNull ?? defaults.DefaultPageSize ?? 10, max),
            max,
            attribute.IncludeTotalCountOrNull ?? defaults.IncludeTotalCount ?? false,
            attribute.AllowBackwardPaginationOrNull ?? defaults.AllowBackwardPagination ?? true,
            attribute.RequirePagingBoundariesOrNull ?? defaults.RequirePagingBoundaries ?? false);
    }
}
