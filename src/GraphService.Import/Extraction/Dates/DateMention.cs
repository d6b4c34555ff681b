namespace GraphService.Import.Extraction.Dates;

/// <summary>A date or a range of dates in a text.</summary>
/// <param name="Index">Where it begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="From"><c>YYYY-MM</c>, <c>YYYY</c> or null.</param>
/// <param name="To"><c>YYYY-MM</c>, <c>YYYY</c>, <c>present</c> or null.</param>
/// <param name="IsRange">Whether both ends, or an open end, were written.</param>
internal sealed record DateMention(int Index, int End, string? From, string? To, bool IsRange)
{
    /// <summary>The year it begins in, or null.</summary>
    public int? Year => From is { Length: >= 4 } from ? int.Parse(from.AsSpan(0, 4)) : To is ['0' or '1' or '2', ..] to ? int.Parse(to.AsSpan(0, 4)) : null;
}
