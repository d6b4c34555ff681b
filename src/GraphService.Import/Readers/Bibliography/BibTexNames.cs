using GraphService.Import.Claims;
using GraphService.Import.Readers.Latex;

namespace GraphService.Import.Readers.Bibliography;

/// <summary>
/// Reads the names of an author field by BibTeX's rules ("First von Last", "von Last, First", "von Last, Jr, First") and writes
/// them in reading order.
/// </summary>
internal static class BibTexNames
{
    private const int MostNames = 20_000;

    /// <summary>The authors, and whether the list was cut short with "others".</summary>
    public static (IReadOnlyList<AuthorClaim> Authors, bool Truncated) Parse(string field)
    {
        var authors = new List<AuthorClaim>();
        var truncated = false;
        foreach (var name in SplitNames(field))
        {
            if (name.Trim(' ', '{', '}', '.') is "others" or "et al" or "et. al") truncated = true;
            else if (ReadName(name) is { } author && authors.Count < MostNames) authors.Add(author);
        }

        return (authors, truncated);
    }

    /// <summary>One name in reading order, without marks; null when nothing is left of it.</summary>
    public static AuthorClaim? ReadName(string name)
    {
        var parts = SplitTop(name.Trim(), ',');
        var ordered = parts.Count switch
        {
            1 => parts[0],
            2 => parts[1] + " " + parts[0],
            _ => parts[2] + " " + parts[0] + " " + parts[1],
        };
        var text = LatexInline.Render(ordered).Replace('’', '\'');
        return Clean(text);
    }

    // "Jane Roe*", "Jane Roe†": the marks of homepage bibliographies.
    private static AuthorClaim? Clean(string text)
    {
        var name = text.Trim().TrimEnd('*', '†', '‡', '§', '¶', '#', '∗', '⋆', ' ', ';');
        var marks = text.AsSpan(Math.Min(name.Length, text.Length));
        // The mark may stand at the surname that "Last*, First" put before the end.
        var inside = name.Contains("* ", StringComparison.Ordinal) || name.Contains('*');
        if (inside) name = name.Replace("*", "", StringComparison.Ordinal);
        return name.Length == 0 ? null : new AuthorClaim(name, EqualContribution: inside || marks.ContainsAny('*', '∗'));
    }

    // Names are parted by "and" between white space, outside braces.
    private static IEnumerable<string> SplitNames(string field)
    {
        var (depth, start) = (0, 0);
        for (var i = 0; i < field.Length; i++)
        {
            if (field[i] == '\\') i++;
            else if (field[i] == '{') depth++;
            else if (field[i] == '}') depth--;
            else if (depth <= 0 && IsAnd(field, i))
            {
                yield return field[start..i];
                start = i + 4;
                i += 3;
            }
        }

        if (start < field.Length) yield return field[start..];
    }

    private static bool IsAnd(string field, int at) =>
        at + 4 < field.Length && char.IsWhiteSpace(field[at]) && char.IsWhiteSpace(field[at + 4])
        && string.Compare(field, at + 1, "and", 0, 3, StringComparison.OrdinalIgnoreCase) == 0;

    private static List<string> SplitTop(string text, char separator)
    {
        var parts = new List<string>();
        var (depth, start) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == '{') depth++;
            else if (text[i] == '}') depth--;
            else if (text[i] == separator && depth <= 0)
            {
                parts.Add(text[start..i].Trim());
                start = i + 1;
            }
        }

        parts.Add(text[start..].Trim());
        return parts;
    }
}
