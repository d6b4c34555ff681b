namespace HotChocolate.Types;

/// <summary>Shows a list as a cursor connection with <c>first</c>, <c>after</c>, <c>last</c> and <c>before</c>.</summary>
/// <param name="type">The schema type of a node, where it cannot be inferred.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class UsePagingAttribute(Type? type = null) : Attribute
{
    /// <summary>The schema type of a node, or null.</summary>
    public Type? Type { get; } = type;

    /// <summary>The name before <c>Connection</c> and <c>Edge</c>; from the field's name when null.</summary>
    public string? ConnectionName { get; set; }

    /// <summary>How many items a request without <c>first</c> and <c>last</c> gets; the schema's default unless set.</summary>
    public int DefaultPageSize { get => DefaultPageSizeOrNull ?? 10; set => DefaultPageSizeOrNull = value; }

    /// <summary>The most items a request may ask for; the schema's default unless set.</summary>
    public int MaxPageSize { get => MaxPageSizeOrNull ?? 50; set => MaxPageSizeOrNull = value; }

    /// <summary>Whether the connection has <c>totalCount</c>.</summary>
    public bool IncludeTotalCount { get => IncludeTotalCountOrNull ?? false; set => IncludeTotalCountOrNull = value; }

    /// <summary>Whether <c>last</c> and <c>before</c> are offered.</summary>
    public bool AllowBackwardPagination { get => AllowBackwardPaginationOrNull ?? true; set => AllowBackwardPaginationOrNull = value; }

    /// <summary>Whether a request must give <c>first</c> or <c>last</c>.</summary>
    public bool RequirePagingBoundaries { get => RequirePagingBoundariesOrNull ?? false; set => RequirePagingBoundariesOrNull = value; }

    /// <summary>Whether the connection is named after the field (default) or after the node's type.</summary>
    public bool InferConnectionNameFromField { get => InferConnectionNameFromFieldOrNull ?? true; set => InferConnectionNameFromFieldOrNull = value; }

    internal int? DefaultPageSizeOrNull { get; private set; }

    internal int? MaxPageSizeOrNull { get; private set; }

    internal bool? IncludeTotalCountOrNull { get; private set; }

    internal bool? AllowBackwardPaginationOrNull { get; private set; }

    internal bool? RequirePagingBoundariesOrNull { get; private set; }

    internal bool? InferConnectionNameFromFieldOrNull { get; private set; }
}
