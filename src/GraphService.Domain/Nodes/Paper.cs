namespace GraphService.Domain;

/// <summary>A paper: <c>(:Paper)</c>.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Title">The title as written, on one line.</param>
/// <param name="Year">Year of publication, or null.</param>
/// <param name="Venue">Journal, conference or preprint server as written, or null.</param>
/// <param name="Arxiv">arXiv id without version, or null.</param>
/// <param name="Doi">DOI in lower case, or null.</param>
/// <param name="Url">An absolute address, or null.</param>
/// <param name="HasAllAuthors">False when every list read ended in "et al." or was stated to be partial.</param>
/// <param name="Sources">Where it was read.</param>
public sealed record Paper(
    PaperId Id, string Title, int? Year, string? Venue, string? Arxiv, string? Doi, string? Url, bool HasAllAuthors,
    ValueList<Evidence> Sources);
