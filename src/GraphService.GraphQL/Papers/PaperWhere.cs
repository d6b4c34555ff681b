using GraphService.Domain;
using HotChocolate;

namespace GraphService.GraphQL;

/// <summary>Which papers are wanted: all conditions together.</summary>
/// <param name="TitleContains">The title contains this, accents and punctuation aside.</param>
/// <param name="VenueContains">The venue contains this, accents and punctuation aside.</param>
/// <param name="FirstYear">Not before this year; leaves out papers without a year.</param>
/// <param name="LastYear">Not after this year; leaves out papers without a year.</param>
[GraphQLName("PaperFilter")]
public sealed record PaperWhere(string? TitleContains, string? VenueContains, int? FirstYear, int? LastYear)
{
    internal PaperFilter ToFilter() => new(TitleContains, VenueContains, FirstYear, LastYear);
}
