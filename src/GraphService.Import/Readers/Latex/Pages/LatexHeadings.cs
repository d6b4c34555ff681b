using GraphService.Import.Documents;

namespace GraphService.Import.Readers.Latex.Pages;

/// <summary>Recognises headings and names that are set by hand, in bold or large type, without a command for them.</summary>
internal static class LatexHeadings
{
    private static readonly string[] WorkWords = ["publication", "paper", "preprint", "article", "manuscript", "proceedings", "bibliograph", "software", "talk", "thes"];

    private static readonly string[] Words =
    [
        "education", "experience", "employment", "position", "appointment", "publication", "paper", "preprint", "article", "journal",
        "conference", "research", "award", "honor", "honour", "fellowship", "grant", "funding", "skill", "service", "teaching", "talk",
        "presentation", "project", "software", "patent", "language", "interest", "reference", "thesis", "theses", "dissertation", "activit",
        "work history", "internship", "mentoring", "supervision", "advising", "academic", "professional", "background", "qualification",
        "certification", "profile", "summary", "about", "news", "scholarship", "volunteer", "leadership", "manuscript", "proceedings", "workshop",
    ];

    /// <summary>
    /// Whether a section lists works: CVs press them into the entries of their class, whose arguments then do not say what
    /// they were made to say.
    /// </summary>
    public static bool IsPublications(string? heading) =>
        heading is not null && WorkWords.Any(word => heading.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a paragraph of this one line is a heading.</summary>
    public static bool IsHandMade(TextLine line, bool large)
    {
        var text = line.Text.Trim().TrimEnd(':');
        if (text.Length is 0 or > 60 || text.Any(char.IsAsciiDigit) || text.AsSpan().Count(' ') > 6 || text[^1] is '.' or ',' or ';' || text.Contains(": ", StringComparison.Ordinal)) return false;
        var set = large || line.Runs.All(run => run.Has(RunStyle.Bold) || run.Has(RunStyle.Small) || run.Has(RunStyle.Underline) || run.Text.Trim().Length == 0)
            || !text.Any(char.IsLower);
        return set && Words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether a short note is the name of a section.</summary>
    public static bool NamesSection(string text) =>
        text.Trim().Length is > 2 and <= 60 && !text.Any(char.IsAsciiDigit) && Words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a large line could be a person's name.</summary>
    public static bool LooksLikeName(string text)
    {
        var words = text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 6 && !text.Any(char.IsAsciiDigit) && text.IndexOfAny([':', '@', '/', '|']) < 0
            && !text.Contains("vitae", StringComparison.OrdinalIgnoreCase) && !text.Contains("resume", StringComparison.OrdinalIgnoreCase)
            && words.All(word => char.IsUpper(word, 0) || word.Length <= 3 || word[1] is '\'' or '’' && char.IsUpper(word, 2))
            && !Words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
