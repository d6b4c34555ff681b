namespace GraphService.Domain;

/// <summary>Which papers count as collaboration; null means any.</summary>
/// <param name="MaxAuthors">Leave out papers with more authors than this.</param>
/// <param name="FirstYear">Not before this year; leaves out papers without a year.</param>
/// <param name="LastYear">Not after this year; leaves out papers without a year.</param>
public sealed record CoauthorFilter(int? MaxAuthors = null, int? FirstYear = null, int? LastYear = null)
{
    /// <summary>Every paper counts.</summary>
    public static CoauthorFilter All { get; } = new();
}
