using GraphService.Domain;

namespace GraphService.Import.Identity.Papers;

/// <summary>What titles are compared by.</summary>
internal static class TitleKey
{
    private const int SpecificLength = 20;
    private const int SpecificWords = 3;
    private const int SpecificIdeographs = 8;

    private static readonly HashSet<string> Unimportant = new(StringComparer.Ordinal) { "a", "an", "and", "the" };

    /// <summary>Equal for titles that differ in case, accents, punctuation, markup, articles and "&amp;" only.</summary>
    public static string Of(string title)
    {
        var words = Words(title);
        var key = string.Concat(words.Where(word => !Unimportant.Contains(word)));
        return key.Length > 0 ? key : string.Concat(words);
    }

    /// <summary>The folded words.</summary>
    public static string[] Words(string title) => TextFolding.Fold(title).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether a title says enough that two papers hardly share it, unlike "Introduction".</summary>
    public static bool IsSpecific(string title)
    {
        var folded = TextFolding.Fold(title);
        return (folded.Length >= SpecificLength && folded.Count(c => c == ' ') >= SpecificWords - 1)
            || folded.Count(c => c >= '\u2E80') >= SpecificIdeographs;
    }
}
