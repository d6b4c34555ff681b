using GraphService.Domain;

namespace GraphService.Import.Identity.Facts;

/// <summary>Brings degrees into one form, so that "Ph.D." and "Doctor of Philosophy" are one.</summary>
internal static class Degrees
{
    /// <summary>Words that begin alike over this length are forms or misspellings of one word.</summary>
    private const int LongWord = 6;

    private static readonly (string Canonical, string[] Words)[] Known =
    [
        ("postdoc", ["postdoc", "postdoctoral", "postdoctorate"]),
        ("phd", ["phd", "dphil", "doctor", "doctoral", "doctorate", "drrernat", "dring", "scd", "博士"]),
        ("mba", ["mba"]),
        ("mphil", ["mphil"]),
        ("master", ["master", "masters", "msc", "ms", "ma", "meng", "mtech", "mres", "sm", "mscs", "msee", "硕士"]),
        ("bachelor", ["bachelor", "bachelors", "bsc", "bs", "ba", "be", "beng", "btech", "sb", "ab", "undergraduate", "licence", "学士"]),
        ("highschool", ["highschool"]),
    ];

    /// <summary>The canonical form, or the folded words where the degree is not known; null for none.</summary>
    public static string? Canonical(string? degree)
    {
        if (degree is null)
            return null;
        var withoutDots = degree.Replace(".", "", StringComparison.Ordinal).Replace("'s", "s", StringComparison.Ordinal).Replace("’s", "s", StringComparison.Ordinal);
        var words = TextFolding.Fold(withoutDots).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var (canonical, known) in Known)
        {
            if (words.Any(word => known.Contains(word, StringComparer.Ordinal) || known.Any(k => k.Length >= LongWord && word.StartsWith(k[..LongWord], StringComparison.Ordinal))))
                return canonical;
        }

        return words.Length == 0 ? null : string.Concat(words);
    }
}
