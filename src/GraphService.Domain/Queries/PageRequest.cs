namespace GraphService.Domain;

/// <summary>Which part of an ordered list is wanted (Relay cursor connections).</summary>
/// <param name="First">At most so many from the front, or null.</param>
/// <param name="After">Only elements behind this place, or null.</param>
/// <param name="Last">At most so many from the end, or null.</param>
/// <param name="Before">Only elements in front of this place, or null.</param>
public sealed record PageRequest(int? First = null, PageKey? After = null, int? Last = null, PageKey? Before = null);
