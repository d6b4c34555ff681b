namespace GraphService.Import.Claims;

/// <summary>A paper of the subject that the document names by title.</summary>
/// <param name="Title">The title on one line, without a trailing full stop.</param>
/// <param name="Authors">In order; empty when the document gives none.</param>
/// <param name="Truncated">The list of authors is stated to be incomplete.</param>
/// <param name="Venue">As written, without the year; null when none is given.</param>
/// <param name="Year">The year of the venue or of the date; null when none is given.</param>
/// <param name="Arxiv">The arXiv id without a version, or null.</param>
/// <param name="Doi">The DOI, or null.</param>
/// <param name="Url">An address of the paper, or null.</param>
/// <param name="Evidence">Every place that states the paper.</param>
public sealed record PaperClaim(
    string Title,
    IReadOnlyList<AuthorClaim> Authors,
    bool Truncated,
    string? Venue,
    int? Year,
    string? Arxiv,
    string? Doi,
    string? Url,
    IReadOnlyList<Evidence> Evidence);
