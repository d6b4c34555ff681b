using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace GraphService.Import.Evaluation;

/// <summary>When two spellings count as the same fact. Accents, case and punctuation never make a difference.</summary>
internal static class LooseMatch
{
    private static readonly HashSet<string> Stop = ["the", "of", "at", "and", "for", "inc", "ltd", "llc", "in"];

    private static readonly Regex Phd = new(@"\b(ph ?d|d ?phil|doctor|dr)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
    private static readonly Regex Master = new(@"\b(m ?sc?|m ?s|m ?eng|m ?a|m ?phil|mba|master)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
    private static readonly Regex Bachelor = new(@"\b(b ?sc?|b ?s|b ?e|b ?eng|b ?tech|b ?a|bachelor|undergrad)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>Lower-case words without accents, parted by single spaces.</summary>
    public static string Normal(string? text)
    {
        var words = new StringBuilder();
        foreach (var rune in (text ?? "").Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.NonSpacingMark) continue;
            if (rune.Value == '&') words.Append(" and ");
            else if (Rune.IsLetterOrDigit(rune) || category is UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber) words.Append(rune.Value == 'ß' ? "ss" : Rune.ToLowerInvariant(rune).ToString());
            else words.Append(' ');
        }

        return string.Join(' ', words.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>A name without spaces and punctuation.</summary>
    public static string Name(string? text) => Normal(text).Replace(" ", "", StringComparison.Ordinal);

    /// <summary>Equal, or sharing at least this part of their words.</summary>
    public static bool Similar(string? a, string? b, double least)
    {
        var (x, y) = (Words(a), Words(b));
        return x.Count > 0 && y.Count > 0 && (Normal(a) == Normal(b) || Share(x, y) >= least);
    }

    /// <summary>Equal, one's words inside the other's, an acronym of the other, or most words shared.</summary>
    public static bool SameOrganization(string? a, string? b)
    {
        var (x, y) = (Words(a), Words(b));
        x.ExceptWith(Stop);
        y.ExceptWith(Stop);
        if (x.Count == 0 || y.Count == 0) return false;
        return x.IsSubsetOf(y) || y.IsSubsetOf(x) || Acronym(a) == Name(b) || Acronym(b) == Name(a) || Share(x, y) >= 0.6;
    }

    /// <summary>"phd", "master" or "bachelor", else the degree itself.</summary>
    public static string DegreeLevel(string? degree)
    {
        var text = Normal(degree);
        return Phd.IsMatch(text) ? "phd" : Master.IsMatch(text) ? "master" : Bachelor.IsMatch(text) ? "bachelor" : text;
    }

    private static double Share(HashSet<string> x, HashSet<string> y)
    {
        var shared = x.Count(y.Contains);
        return (double)shared / (x.Count + y.Count - shared);
    }

    private static string Acronym(string? text) =>
        string.Concat(Normal(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !Stop.Contains(word)).Select(word => word.EnumerateRunes().First().ToString()));

    private static HashSet<string> Words(string? text) => [.. Normal(text).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
