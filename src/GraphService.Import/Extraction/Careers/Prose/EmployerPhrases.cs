using GraphService.Import.Extraction.Lexicon;
using GraphService.Import.Extraction.Names;
using GraphService.Import.Extraction.Outlines;

namespace GraphService.Import.Extraction.Careers.Prose;

/// <summary>Reads the employers that a sentence names behind a position or a verb of working.</summary>
internal static class EmployerPhrases
{
    /// <summary>"at X", "at the Y group at X", "in the Z Lab of X", "at X and Y".</summary>
    public static List<(string Organization, string? Unit)> In(EntryText sentence, int from, int limit)
    {
        var text = sentence.Text;
        var found = new List<(string, string?)>();
        string? unit = null;
        limit = Math.Min(limit, Math.Min(text.Length, from + 160));
        foreach (var word in (ReadOnlySpan<string>)[" working", " based", " employed", " specializing", " role", " position"])
            if (string.CompareOrdinal(text, from, word, 0, word.Length) == 0) from += word.Length;
        var working = text.AsSpan(0, from).EndsWith("working");
        foreach (var word in (ReadOnlySpan<string>)["including ", "such as ", "like "])
        {
            // "research labs including X in A, Y in B, and Z in C"
            var listed = text.IndexOf(word, from, Math.Min(60, limit - from), StringComparison.Ordinal);
            if (listed >= 0 && !text.AsSpan(from, listed - from).ContainsAny(".;")) return Listed(sentence, listed + word.Length).Found;
        }

        for (var i = Math.Max(0, from - 1); i < limit; i++)
        {
            if (i > from && text[i] is '.' && i + 1 < limit && text[i + 1] == ' ' || text[i] == ';') break;
            var after = i == from - 1 || (i == from && text[i] == ' ') ? Behind(text, i) : Preposition(text, i) is > 0 and var position && (text[i] == ' ' || unit is not null) && !text.AsSpan(i).StartsWith(" from") ? position : 0;
            if (after == 0) continue;
            if (OrganizationScanner.At(sentence, Described(text, after)) is not { } phrase) continue;
            // "in Ann Bell's lab at X": the group has no name of its own.
            if (LabOf(text, phrase.End) is > 0 and var behindLab)
            {
                i = behindLab - 1;
                continue;
            }

            if (NameShapes.Of(phrase.Name) == NameShape.Full && !OrganizationScanner.IsOrganization(phrase.Name) && !OrganizationScanner.IsUnit(phrase.Name) && text[i] == ' ' && text.AsSpan(i).StartsWith(" with")) break;
            var more = text.AsSpan(phrase.End);
            var isUnit = OrganizationScanner.IsUnit(phrase.Name) && !HasCompany(phrase.Name) || more.StartsWith(" at ") && Lists.WorkPlace.IsPartOfUniversity(phrase.Name);
            if (isUnit && (more.StartsWith(" at ") || more.StartsWith(" of ") || more.StartsWith(", ") && !phrase.Name.Contains("Institut", StringComparison.Ordinal) || more.StartsWith(" in ") && HoldsPart(sentence, phrase.End + 4) || more.StartsWith(" within ")) && unit is null)
            {
                unit = phrase.Name;
                i = phrase.End - 1;
                continue;
            }

            var linked = sentence.LinkEdges.Contains(after) && !text.AsSpan(phrase.End, Math.Max(0, limit - phrase.End)).Contains(" at ", StringComparison.Ordinal);
            if (!working && text.AsSpan(i).StartsWith(" in ") && !OrganizationScanner.IsOrganization(phrase.Name) && !IsAcronym(phrase.Name) && !isUnit && !linked)
            {
                i = Math.Max(i, phrase.End - 1);
                continue;
            }

            // "Professor in CS at the University of X", "Professor of Ecology at X": the field comes before the employer.
            if ((text.AsSpan(i).StartsWith(" in ") && phrase.Name.Length <= 5 || text.AsSpan(i).TrimStart().StartsWith("of ") && (!OrganizationScanner.IsOrganization(phrase.Name) || OrganizationWords.Sponsors.ContainsAnyOf(phrase.Name))) && text.AsSpan(phrase.End, Math.Max(0, limit - phrase.End)).Contains(" at ", StringComparison.Ordinal))
            {
                i = phrase.End - 1;
                continue;
            }

            // "at the Biozentrum, University of X": the university holds the part.
            if (more.StartsWith(", ") && IsHeld(phrase.Name) && OrganizationScanner.At(sentence, phrase.End + 2) is { } holder && holder.Name.Contains("Universi", StringComparison.OrdinalIgnoreCase))
            {
                found.Add((holder.Name, phrase.Name));
                break;
            }

            // "at the Institute for Tides of the University of X"
            if (phrase.Name.IndexOf(" of the Universi", StringComparison.Ordinal) is > 0 and var of && IsHeld(phrase.Name[..of]))
            {
                found.Add((phrase.Name[(of + " of the ".Length)..], phrase.Name[..of]));
                break;
            }

            // "at A, B (a start-up), and C"
            if (unit is null && Listed(sentence, after) is { Found.Count: > 2, Closed: true } list) return list.Found;
            found.Add((phrase.Name, unit));
            unit = null;
            if (!more.StartsWith(" and ") && !more.StartsWith(", ")) break;
            i = phrase.End - 1;
            var next = phrase.End + (more.StartsWith(" and ") ? 5 : 2);
            if (next >= text.Length || !char.IsUpper(text[next]) || OrganizationScanner.At(sentence, next) is not { } second) break;
            // "at X University and Mila.": a name that ends the clause is a second employer.
            var ends = more.StartsWith(" and ") && (second.End >= text.Length || text[second.End] is '.' or ';' or '\n') && NameShapes.Of(second.Name) != NameShape.Full;
            if (!ends && !OrganizationScanner.IsOrganization(second.Name)) break;
            if (more.StartsWith(", ") && isUnit) continue;
            if (more.StartsWith(" and ")) found.Add((second.Name, null));
            break;
        }

        if (found.Count == 0 && unit is not null) found.Add((unit, null));
        return found;
    }

    // What a university may hold: no name of an organisation, or one of its parts.
    private static bool IsHeld(string name) =>
        !OrganizationScanner.IsOrganization(name) || Lists.WorkPlace.IsPartOfUniversity(name) || name.EndsWith("Observatory", StringComparison.Ordinal) || name.EndsWith("Institute", StringComparison.Ordinal) || name.EndsWith("Laboratory", StringComparison.Ordinal);

    // "at a specialist consultancy (Acme Consulting)": the name stands in parentheses behind the kind.
    private static int Described(string text, int at)
    {
        const int LongestKind = 50;
        if (string.CompareOrdinal(text, at, "a ", 0, 2) != 0 && string.CompareOrdinal(text, at, "an ", 0, 3) != 0) return at;
        var reach = text.AsSpan(at, Math.Min(LongestKind, text.Length - at));
        var open = reach.IndexOf(" (");
        return open > 0 && !reach[..open].ContainsAny(".,;") && !reach[..open].ContainsAnyInRange('A', 'Z') ? at + open + 2 : at;
    }

    /// <summary>"at the X Laboratory at Y as a postdoctoral researcher": the employer before the position.</summary>
    public static (string Organization, string? Unit)? Before(EntryText sentence, int role)
    {
        const int LongestPhrase = 140;
        var text = sentence.Text;
        var head = text.AsSpan(0, role).TrimEnd();
        if (!head.EndsWith(" as a") && !head.EndsWith(" as an")) return null;
        var end = head.LastIndexOf(" as a");
        for (var i = Math.Max(0, end - LongestPhrase); i < end; i++)
        {
            if (!text.AsSpan(i).StartsWith(" at ") || OrganizationScanner.At(sentence, i + 4) is not { } found || found.End > end) continue;
            if (found.End >= end - 1) return (found.Name, null);
            if (OrganizationScanner.IsUnit(found.Name) && text.AsSpan(found.End).StartsWith(" at ") && OrganizationScanner.At(sentence, found.End + 4) is { } whole && whole.End >= end - 1 && whole.End <= end) return (whole.Name, found.Name);
        }

        return null;
    }

    // "in Seattle" names no whole, "in the Department of Physics" does.
    private static bool HoldsPart(EntryText sentence, int at) =>
        OrganizationScanner.At(sentence, at) is { } whole && (OrganizationScanner.IsOrganization(whole.Name) || OrganizationScanner.IsUnit(whole.Name) || IsAcronym(whole.Name));

    // Whether the list is closed by "and", as an enumeration is and "X, town, country" is not.
    private static (List<(string Organization, string? Unit)> Found, bool Closed) Listed(EntryText sentence, int at)
    {
        var text = sentence.Text;
        var found = new List<(string, string?)>();
        var closed = false;
        for (var guard = 0; guard < 8 && OrganizationScanner.At(sentence, at) is { } phrase; guard++)
        {
            found.Add((phrase.Name, null));
            at = phrase.End;
            if (closed) break;
            if (text.AsSpan(at).StartsWith(" (") && text.AsSpan(at, Math.Min(60, text.Length - at)).IndexOf(')') is > 0 and var remark) at += remark + 1;
            if (text.AsSpan(at).StartsWith(" in ") && OrganizationScanner.Phrase(text, at + 4) is { } place) at = place.End;
            var next = at;
            foreach (var word in (ReadOnlySpan<string>)[", and ", ", ", " and ", "; "])
            {
                if (string.CompareOrdinal(text, at, word, 0, word.Length) != 0) continue;
                next = at + word.Length;
                closed = word.Contains("and", StringComparison.Ordinal);
                break;
            }

            if (next == at || next >= text.Length || !char.IsUpper(text[next])) break;
            at = next;
        }

        return (found, closed);
    }

    /// <summary>Where "lab" or "group" behind a possessive at a place ends, or 0.</summary>
    public static int LabOf(string text, int at)
    {
        if (at + 3 >= text.Length || text[at] is not ('\'' or '’') || text[at + 1] != 's' || text[at + 2] != ' ') return 0;
        foreach (var word in (ReadOnlySpan<string>)["lab", "Lab", "group", "Group", "research group", "Research Group", "laboratory", "Laboratory", "research lab", "team", "project"])
        {
            // One to four words may stand between: "Ann Bell's neuroscience lab", "Ann Bell's Protein Design group".
            var reach = text.AsSpan(at + 3, Math.Min(60, text.Length - at - 3));
            var found = reach.IndexOf(word);
            if (found < 0 || found > 0 && reach[found - 1] != ' ' || reach[..found].ContainsAny(".,;:()") || reach[..found].Count(' ') > 5) continue;
            var end = at + 3 + found + word.Length;
            if (end >= text.Length || !char.IsLetter(text[end])) return end;
        }

        return 0;
    }

    private static int Behind(string text, int at)
    {
        while (at < text.Length && text[at] == ' ') at++;
        foreach (var word in (ReadOnlySpan<string>)["at the ", "at ", "in the ", "in ", "with the ", "with ", "for ", "of ", "@ "])
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0) return at + word.Length;
        return at < text.Length && (char.IsUpper(text[at])) ? at : string.CompareOrdinal(text, at, "the ", 0, 4) == 0 ? at + 4 : 0;
    }

    private static bool HasCompany(string name) => name.Contains("University", StringComparison.OrdinalIgnoreCase) || name.Contains("Inc", StringComparison.Ordinal) || name.Contains("Research", StringComparison.Ordinal) && name.AsSpan().Count(' ') <= 2;

    /// <summary>Where what a preposition at a place introduces begins, or 0.</summary>
    public static int Preposition(string text, int at)
    {
        if (text[at] is not (' ' or ',' or '(')) return 0;
        foreach (var word in (ReadOnlySpan<string>)[" at the ", " from the ", " at ", " from ", " in the ", " in ", " within the ", " within ", " on the ", " with the ", " of the ", ", ", " between ", " @ ", " department of the ", " department of ", " department at ", " faculty of "])
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0) return at + word.Length;
        return 0;
    }

    /// <summary>Mostly capitals, as short names of organisations are.</summary>
    public static bool IsAcronym(string name) => name.Length is >= 2 and <= 12 && name.Count(char.IsUpper) * 3 >= name.Length * 2;
}
