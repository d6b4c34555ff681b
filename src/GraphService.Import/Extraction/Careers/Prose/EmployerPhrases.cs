using GraphService.Import.Extraction.Outlines;

namespace GraphService.Import.Extraction.Careers.Prose;

/// <summary>Reads the employers that a sentence names behind a position or a verb of working.</summary>
internal static class EmployerPhrases
{
    private static readonly string[] Fillers = [" working", " based", " employed", " specializing", " role", " position"];

    private static readonly string[] ListOpenings = ["including ", "such as ", "like "];

    /// <summary>"at X", "at the Y group at X", "in the Z Lab of X", "at X and Y".</summary>
    public static List<(string Organization, string? Unit)> In(EntryText sentence, int from, int limit)
    {
        const int LongestPhrase = 160;
        var text = sentence.Text;
        limit = Math.Min(limit, Math.Min(text.Length, from + LongestPhrase));
        foreach (var word in Fillers)
            if (string.CompareOrdinal(text, from, word, 0, word.Length) == 0) from += word.Length;
        foreach (var word in ListOpenings)
        {
            // "research labs including X in A, Y in B, and Z in C"
            var listed = text.IndexOf(word, from, Math.Min(60, limit - from), StringComparison.Ordinal);
            if (listed >= 0 && !text.AsSpan(from, listed - from).ContainsAny(".;")) return Listed(sentence, listed + word.Length).Found;
        }

        return new EmployerWalk(sentence, from, limit).Read();
    }

    /// <summary>"at the X Laboratory at Y as a postdoctoral researcher": the employer before the position.</summary>
    public static (string Organization, string? Unit)? Before(EntryText sentence, int role)
    {
        const int LongestPhrase = 140;
        var text = sentence.Text;
        var head = text.AsSpan(0, role).TrimEnd();
        if (MovedTo(sentence, head) is { } reached) return (reached, null);
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

    // "I moved to X for a postdoc"
    private static string? MovedTo(EntryText sentence, ReadOnlySpan<char> head)
    {
        if (!head.EndsWith(" for a") && !head.EndsWith(" for my") && !head.EndsWith(" for my first") && !head.EndsWith(" to do a") && !head.EndsWith(" as a") && !head.EndsWith(" as an")) return null;
        foreach (var verb in (ReadOnlySpan<string>)[" moved to ", " went to ", " came to "])
        {
            if (head.LastIndexOf(verb, StringComparison.Ordinal) is not (>= 0 and var at) || head[at..].Contains(',')) continue;
            if (OrganizationScanner.At(sentence, at + verb.Length) is { } reached && reached.End <= head.Length) return reached.Name;
        }

        return null;
    }

    /// <summary>"from X in 2020, where I also served as a researcher": the employer that "where" takes up.</summary>
    public static string? Where(EntryText sentence, int role)
    {
        const int LongestClause = 40;
        var text = sentence.Text;
        var where = text.AsSpan(0, role).LastIndexOf(" where ");
        if (where < 0 || role - where > LongestClause || text.AsSpan(where, role - where).ContainsAny(",;.") || !SpeaksOfSubject(text.AsSpan(where + " where ".Length))) return null;
        var head = text.AsSpan(0, where);
        var at = Math.Max(Math.Max(head.LastIndexOf(" at "), head.LastIndexOf(" from ")), head.LastIndexOf(" joined "));
        if (at < 0) return null;
        var verb = head[at..].StartsWith(" joined ") ? " joined".Length : 0;
        return In(sentence, at + verb, where) is [var (name, _), ..] ? name : null;
    }

    private static bool SpeaksOfSubject(ReadOnlySpan<char> clause) => clause.StartsWith("I ") || clause.StartsWith("he ") || clause.StartsWith("she ");

    /// <summary>The names of a list, and whether "and" closes it, as it does an enumeration but not "X, town, country".</summary>
    public static (List<(string Organization, string? Unit)> Found, bool Closed) Listed(EntryText sentence, int at)
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

    /// <summary>Where what a preposition at a place introduces begins, or 0.</summary>
    public static int Preposition(string text, int at)
    {
        if (text[at] is not (' ' or ',' or '(')) return 0;
        foreach (var word in (ReadOnlySpan<string>)[" at the ", " from the ", " at ", " from ", " in the ", " in ", " within the ", " within ", " inside the ", " inside ", " on the ", " with the ", " of the ", ", ", " between ", " @ ", " department of the ", " department of ", " department at ", " faculty of "])
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0) return at + word.Length;
        return 0;
    }

    /// <summary>Mostly capitals, as short names of organisations are.</summary>
    public static bool IsAcronym(string name) => name.Length is >= 2 and <= 12 && name.Count(char.IsUpper) * 3 >= name.Length * 2;
}
