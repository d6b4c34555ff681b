using GraphService.Domain;

namespace GraphService.Import.Identity.Facts;

/// <summary>Joins what several documents say about when something held.</summary>
internal static class Periods
{
    /// <summary>Whether two statements can be of one period: neither start nor end differs beyond its precision.</summary>
    public static bool AreCompatible(DateRange a, DateRange b)
    {
        if (!AreCompatible(a.Start, b.Start))
            return false;

        // A page may be older than another: what was running when it was written has ended since.
        return a.IsOpen || b.IsOpen ? a.Start is not null && b.Start is not null || a.IsOpen == b.IsOpen : AreCompatible(a.End, b.End);
    }

    /// <summary>The more precise of each date.</summary>
    public static DateRange Join(DateRange a, DateRange b)
    {
        var end = Join(a.End, b.End);
        return new(Join(a.Start, b.Start), end, end is null && (a.IsOpen || b.IsOpen));
    }

    /// <summary>The range that the texts of a claim give.</summary>
    public static DateRange Parse(string? start, string? end) => DateRange.Parse(start, end);

    private static bool AreCompatible(PartialDate? a, PartialDate? b) =>
        a is not { } x || b is not { } y || (x.Year == y.Year && (x.Month is null || y.Month is null || x.Month == y.Month));

    private static PartialDate? Join(PartialDate? a, PartialDate? b) =>
        a is not { } x ? b : b is not { } y ? a : x.Month is null ? y : x;
}
