namespace GraphService.Domain;

/// <summary>Part of an ordered list.</summary>
/// <param name="Items">The elements with their places, in order.</param>
/// <param name="HasPrevious">Whether there are elements in front.</param>
/// <param name="HasNext">Whether there are elements behind.</param>
/// <param name="TotalCount">Number of elements in the whole list.</param>
public sealed record Page<T>(IReadOnlyList<PageItem<T>> Items, bool HasPrevious, bool HasNext, int TotalCount);
