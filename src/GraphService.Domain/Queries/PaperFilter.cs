namespace GraphService.Domain;

/// <summary>Which papers are wanted; null means any.</summary>
/// <param name="TitleContains">Folded text that the folded title contains.</param>
/// <param name="VenueContains">Folded text that the folded venue contains.</param>
/// <param name="FirstYear">Not before this year; leaves out papers without a year.</param>
/// <param name="LastYear">Not after this year; leaves out papers without a year.</param>
public sealed record PaperFilter(string? TitleContains = null, string? VenueContains = null, int? FirstYear = null, int? LastYear = null);
