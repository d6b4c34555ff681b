using GraphService.Domain;

namespace GraphService.Import.Identity.Organizations;

/// <summary>An organization's name taken apart.</summary>
internal static class OrganizationName
{
    private static readonly string[] UniversityWords = ["university", "universite", "universitat", "universiteit", "universidad", "universita", "college", "school", "ecole", "polytechnic", "大学", "学院"];
    private static readonly string[] CompanyWords = ["inc", "ltd", "llc", "gmbh", "corp", "corporation", "company", "technologies", "ventures", "startup"];
    private static readonly string[] InstituteWords = ["institute", "institut", "laboratory", "laboratories", "lab", "labs", "academy", "hospital", "center", "centre", "council", "society", "agency", "ministry"];

    /// <summary>The key that names are compared by: case, accents, punctuation, a leading article and a company's legal form do not count.</summary>
    public static string Key(string name)
    {
        var words = TextFolding.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (words.Count > 1 && words[0] == "the")
            words.RemoveAt(0);
        while (words.Count > 1 && words[^1] is "inc" or "ltd" or "llc" or "corp" or "gmbh" or "co" or "plc")
            words.RemoveAt(words.Count - 1);
        return string.Concat(words);
    }

    /// <summary>The name without what stands in brackets, and the abbreviation there, as in "… of China (USTC)".</summary>
    public static (string Plain, string? Acronym) SplitAcronym(string name)
    {
        var text = name.AsSpan().TrimEnd();
        if (text is not [.., ')' or '）'])
            return (name, null);
        var open = text[..^1].LastIndexOfAny("()（）");
        if (open < 0 || text[open] is not ('(' or '（') || text[..open].Trim() is not { IsEmpty: false } plain)
            return (name, null);
        var inside = text[(open + 1)..^1].Trim().ToString();
        return IsAcronym(inside) && Abbreviates(inside, plain.ToString()) ? (plain.ToString(), inside) : (name, null);
    }

    /// <summary>The parts between commas, where a department or a town may stand beside the name.</summary>
    public static IEnumerable<string> Parts(string name) =>
        name.Contains(',', StringComparison.Ordinal) ? name.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [];

    /// <summary>What the words of a name that is not registered say.</summary>
    public static OrganizationKind KindOf(string name)
    {
        var words = TextFolding.Fold(name).Split(' ');
        var isIn = (string[] list) => words.Any(word => list.Contains(word, StringComparer.Ordinal));
        return isIn(UniversityWords) || name.EndsWith("大学", StringComparison.Ordinal) ? OrganizationKind.University
            : isIn(CompanyWords) ? OrganizationKind.Company
            : isIn(InstituteWords) ? OrganizationKind.Institute
            : OrganizationKind.Other;
    }

    private static bool IsAcronym(string text) =>
        text.Length is >= 2 and <= 10 && !text.Contains(' ', StringComparison.Ordinal) && text.Count(char.IsUpper) * 2 > text.Length;

    /// <summary>Whether the acronym's letters stand in the name in their order, beginning with the name's first letter or a later word's.</summary>
    private static bool Abbreviates(string acronym, string name)
    {
        var words = TextFolding.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var letters = TextFolding.FoldTight(acronym);
        var start = Array.FindIndex(words, word => letters.Length > 0 && word[0] == letters[0]);
        if (start < 0)
            return false;
        var text = string.Concat(words[start..]);
        var position = 0;
        foreach (var letter in letters)
        {
            position = text.IndexOf(letter, position) + 1;
            if (position == 0)
                return false;
        }

        return true;
    }
}
