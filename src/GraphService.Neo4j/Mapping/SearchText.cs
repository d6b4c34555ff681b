using System.Text;
using GraphService.Domain;

namespace GraphService.Neo4j.Mapping;

/// <summary>
/// All names of a node in one property that a text index serves: each folded without and with spaces,
/// <c>|adalovelace| ada lovelace|</c>. Only a text with spaces begins with one.
/// </summary>
internal static class SearchText
{
    public const char Separator = '|';

    public static string Of(string name, IEnumerable<string> aliases)
    {
        var text = new StringBuilder().Append(Separator);
        foreach (var folded in aliases.Prepend(name).Select(TextFolding.Fold))
            text.Append(folded.Replace(" ", "", StringComparison.Ordinal)).Append(Separator).Append(' ').Append(folded).Append(Separator);
        return text.ToString();
    }

    /// <summary>The texts without spaces, in the order of the names.</summary>
    public static IEnumerable<string> TightTexts(string searchText)
    {
        var parts = searchText.Split(Separator);
        for (var i = 1; i < parts.Length - 1; i += 2)
            yield return parts[i];
    }
}
