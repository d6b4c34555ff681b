using GraphService.Import.Claims;
using GraphService.Import.Documents;

namespace GraphService.Import.Readers.Bibliography;

/// <summary>Evidence of records: what a format states field by field leaves little doubt.</summary>
internal static class WorkEvidence
{
    private const double Confidence = 0.99;
    private const int LongestExcerpt = 240;

    public static Evidence At(LineRange range, string excerpt) =>
        new(range.First, range.Last, excerpt.Length <= LongestExcerpt ? excerpt : Shorten(excerpt), Confidence);

    private static string Shorten(string excerpt)
    {
        var end = char.IsHighSurrogate(excerpt[LongestExcerpt - 2]) ? LongestExcerpt - 2 : LongestExcerpt - 1;
        return string.Concat(excerpt.AsSpan(0, end), "…");
    }
}
