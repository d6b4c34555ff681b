namespace GraphService.Domain;

/// <summary>An element of a page.</summary>
/// <param name="Node">The element.</param>
/// <param name="Key">Its place in the whole list.</param>
public readonly record struct PageItem<T>(T Node, PageKey Key);
