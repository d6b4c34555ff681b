using GraphService.Domain;

namespace GraphService.Neo4j.Queries;

/// <summary>What is read of an ordered list at once.</summary>
/// <param name="From">Nothing in front of this place.</param>
/// <param name="Until">Only what stands in front of this place, or null.</param>
/// <param name="Limit">At most so many.</param>
/// <param name="IsFromEnd">Whether they are the last of the range, last first, rather than the first.</param>
internal readonly record struct PageRange(PageKey From, PageKey? Until, long Limit, bool IsFromEnd)
{
    /// <summary>The whole list.</summary>
    public static PageRange All { get; } = new(new("", ""), null, int.MaxValue, false);

    /// <summary>What stands behind a place: no id comes between it and itself with a zero added.</summary>
    public static PageKey Behind(PageKey place) => place with { Id = place.Id + "\0" };

    public bool Contains(PageKey place) => From.CompareTo(place) <= 0 && (Until is not { } until || place.CompareTo(until) < 0);
}
