using GraphService.Domain;

namespace GraphService.Import.Identity.Papers;

/// <summary>A paper with all that the documents say of it.</summary>
internal sealed class MergedPaper
{
    /// <summary>Where it is stated, best statement first.</summary>
    public required PaperReference[] Claims { get; init; }

    public required string Title { get; init; }

    public required string TitleKey { get; init; }

    public int? Year { get; init; }

    public string? Venue { get; init; }

    public string? Arxiv { get; init; }

    public string? Doi { get; init; }

    public string? Url { get; init; }

    /// <summary>The author list; the matcher fills it, and subjects whom no list names are appended later.</summary>
    public required AuthorSlot[] Slots { get; set; }

    public required bool HasAllAuthors { get; set; }

    /// <summary>Given when all papers are known.</summary>
    public PaperId Id { get; set; }
}
