using GraphService.Domain;
using HotChocolate;

namespace GraphService.GraphQL;

/// <summary>Which papers count as collaboration.</summary>
/// <param name="MaxAuthors">Leave out papers with more authors than this.</param>
/// <param name="FirstYear">Not before this year; leaves out papers without a year.</param>
/// <param name="LastYear">Not after this year; leaves out papers without a year.</param>
[GraphQLName("CountedPapers")]
public sealed record PathPapers(int? MaxAuthors, int? FirstYear, int? LastYear)
{
    internal static CoauthorFilter ToFilter(PathPapers? papers) =>
        papers is null ? CoauthorFilter.All : new(papers.MaxAuthors, papers.FirstYear, papers.LastYear);
}
