using System.Globalization;

namespace GraphService.Domain;

/// <summary>What lists are ordered by, as text whose ordinal order is the list's order; every implementation gives the same <see cref="PageKey"/>s.</summary>
public static class SortKeys
{
    private const int LastYear = 9999;

    /// <summary>For lists by name or title: the folded text.</summary>
    public static string OfName(string name) => TextFolding.Fold(name);

    /// <summary>For <see cref="PersonOrder.PaperCount"/>: more papers come first.</summary>
    public static string OfPaperCount(int papers) =>
        (int.MaxValue - papers).ToString("D10", CultureInfo.InvariantCulture);

    /// <summary>For <see cref="PaperOrder.Newest"/>: later years come first, no year last.</summary>
    public static string OfYear(int? year) =>
        year is { } known ? (LastYear - Math.Clamp(known, 0, LastYear)).ToString("D4", CultureInfo.InvariantCulture) : "~";
}
