using GraphService.Import.Extraction.Lexicon;
using GraphService.Import.Extraction.Outlines;

namespace GraphService.Import.Extraction.Careers.Prose;

/// <summary>Finds the school that a sentence names for a degree.</summary>
internal static class SchoolPhrases
{
    /// <summary>The school behind a place, up to <paramref name="end"/>.</summary>
    public static string? After(EntryText sentence, int from, int end)
    {
        var text = sentence.Text;
        string? unit = null;
        for (var i = from; i < end; i++)
        {
            // "the M.S. degree of Leiden University"
            if (i == from && text.AsSpan(i).StartsWith(" of ") && OrganizationScanner.At(sentence, i + 4) is { } giver && giver.Name.Contains("Universi", StringComparison.OrdinalIgnoreCase)) return giver.Name;
            if (EmployerPhrases.Preposition(text, i) is not (> 0 and var after)) continue;
            if (OrganizationScanner.At(sentence, after) is not { } found || found.End > end + 1) continue;
            if (WholeBehind(sentence, found) is { } university) return university;
            if (PartOf(found.Name) is { } whole) return whole;
            var kinds = OrganizationScanner.IsOrganization(found.Name) || EmployerPhrases.IsAcronym(found.Name) || sentence.LinkEdges.Contains(after);
            if (OrganizationScanner.IsUnit(found.Name) && !OrganizationScanner.IsOrganization(found.Name) || found.Name.Contains("Department", StringComparison.Ordinal) || found.Name.StartsWith("School of", StringComparison.Ordinal) && unit is null)
            {
                unit = found.Name;
                continue;
            }

            if (kinds) return found.Name;
            if (text[i..].StartsWith(" at ", StringComparison.Ordinal) || text[i..].StartsWith(" from ", StringComparison.Ordinal)) return found.Name;
        }

        return unit is not null && OrganizationScanner.IsOrganization(unit) ? unit : null;
    }

    // "X Laboratory at Y", "Institute of X, University of Y": what holds the part stands behind it.
    private static string? WholeBehind(EntryText sentence, (string Name, int End) part)
    {
        var isPart = OrganizationScanner.IsUnit(part.Name) || part.Name.Contains("School", StringComparison.Ordinal) || part.Name.Contains("College", StringComparison.Ordinal) || part.Name.Contains("Institut", StringComparison.OrdinalIgnoreCase);
        if (!isPart && OrganizationScanner.IsOrganization(part.Name)) return null;
        var rest = sentence.Text.AsSpan(part.End);
        var at = rest.StartsWith(" at ") ? 4 : rest.StartsWith(" @ ") ? 3 : rest.StartsWith(", ") || rest.StartsWith(" (") ? 2 : 0;
        if (!isPart && at != 4 && EmployerPhrases.IsAcronym(part.Name)) return null;
        if (at == 0 || OrganizationScanner.At(sentence, part.End + at) is not { } whole) return null;
        return at is 3 or 4 && (isPart || OrganizationScanner.IsOrganization(whole.Name)) || whole.Name.Contains("Universi", StringComparison.OrdinalIgnoreCase) ? whole.Name : null;
    }

    // "ECE Department of UT Austin", "Robotics Institute at CMU": the whole behind the part; not "Department of Physics".
    private static string? PartOf(string name)
    {
        foreach (var unit in (ReadOnlySpan<string>)["Department", "Dept.", "School", "Division", "Faculty", "Lab", "Laboratory", "Group"])
        {
            foreach (var word in (ReadOnlySpan<string>)[" of ", " at "])
            {
                var at = name.IndexOf(unit + word, StringComparison.Ordinal);
                if (at > 0 && at + unit.Length + word.Length < name.Length && IsWhole(name[(at + unit.Length + word.Length)..])) return name[(at + unit.Length + word.Length)..];
            }
        }

        return null;
    }

    // "UT Austin" and "University of X" are wholes, "Computer Science" is a field.
    private static bool IsWhole(string name)
    {
        if (OrganizationScanner.IsOrganization(name)) return true;
        // "School of the Environment (SE)": what stands in parentheses is short for the part itself.
        if (name.IndexOf('(') is > 0 and var remark) name = name[..remark];
        foreach (var word in name.AsSpan().Words())
            if (EmployerPhrases.IsAcronym(name[word])) return true;
        return false;
    }

    // "… at Stanford University, where I received my Ph.D."
    public static string? Before(EntryText sentence, int degree)
    {
        var text = sentence.Text;
        var where = text.LastIndexOf("where ", degree, StringComparison.Ordinal);
        if (where < 0 || degree - where > 60)
        {
            // "joined X as a Ph.D. student"
            var joined = text.IndexOf("joined ", StringComparison.Ordinal);
            if (joined >= 0 && joined < degree && text.AsSpan(joined, degree - joined).Contains(" as a", StringComparison.Ordinal) && OrganizationScanner.At(sentence, joined + 7) is { } entered && entered.End < degree) return entered.Name;
            if (SchoolAttended(sentence, degree) is { } attended) return attended;
            return null;
        }

        for (var i = Math.Max(0, where - 2); i >= 0 && where - i < 90; i--)
            if (EmployerPhrases.Preposition(text, i) is > 0 and var after && OrganizationScanner.At(sentence, after) is { } found && found.End <= where && !OrganizationWords.Places.Contains(found.Name)) return found.Name;
        return null;
    }

    // "graduated from X with a B.S.", also "with a B.S. and a B.A."
    public static string? GraduatedFrom(EntryText sentence, int degree)
    {
        const int LongestRest = 40;
        var text = sentence.Text;
        var with = text.LastIndexOf(" with ", degree, StringComparison.Ordinal);
        var from = with < 0 ? -1 : text.LastIndexOf(" from ", with, StringComparison.Ordinal);
        if (from < 0 || degree - with > LongestRest || text.AsSpan(with, degree - with).Contains(" received", StringComparison.Ordinal) || text.AsSpan(with, degree - with).Contains(" then ", StringComparison.Ordinal)) return null;
        return OrganizationScanner.At(sentence, from + 6) is { } school && school.End <= with + 1 && (with - school.End < 12 || IsDate(text.AsSpan(school.End, with - school.End))) ? school.Name : null;
    }

    // "on May 17, 2020,"
    private static bool IsDate(ReadOnlySpan<char> between)
    {
        const int Longest = 24;
        return between.Length < Longest && (between.StartsWith(" on ") || between.StartsWith(" in ")) && between.TrimEnd(',') is [.., >= '0' and <= '9'];
    }

    // "went to X as an undergrad", "a senior in X earning a B.S."
    private static string? SchoolAttended(EntryText sentence, int degree)
    {
        var text = sentence.Text;
        for (var i = degree - 1; i >= 0 && degree - i < 110; i--)
        {
            var after = string.CompareOrdinal(text, i, " to the ", 0, 8) == 0 ? i + 8 : string.CompareOrdinal(text, i, " to ", 0, 4) == 0 ? i + 4 : EmployerPhrases.Preposition(text, i);
            if (after == 0 || OrganizationScanner.At(sentence, after) is not { } school || school.End >= degree || !OrganizationScanner.IsOrganization(school.Name)) continue;
            var between = text.AsSpan(school.End, degree - school.End);
            return between.Contains(" as a", StringComparison.Ordinal) || between.Contains("earning", StringComparison.Ordinal) || between.Contains("pursuing", StringComparison.Ordinal) ? school.Name : null;
        }

        return null;
    }
}
