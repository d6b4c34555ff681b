using System.Globalization;
using System.Text;
using GraphService.Import.Extraction.Lexicon;

namespace GraphService.Import.Extraction.Names;

/// <summary>Whether two spellings inside one document can be one person's name.</summary>
internal static class NameMatch
{
    /// <summary>Equal surnames and compatible given names: <c>J. Wasserman</c> and <c>Justin Wasserman</c>, <c>Lee, J.</c> and <c>Jinsook (Jennie) Lee</c>.</summary>
    public static bool Compatible(string a, string b) => Compatible(Parse(a), Parse(b));

    /// <summary>The same for names that were taken apart before.</summary>
    public static bool Compatible(ParsedName x, ParsedName y)
    {
        if (x.Surname.Length == 0 || y.Surname.Length == 0) return false;
        if (x.All == y.All) return true;
        if (x.Surname == y.Surname && GivenAgree(x.Given, y.Given)) return true;
        // Two-part surnames written in full on one side only, or family name first.
        return (x.Surname.EndsWith(y.Surname, StringComparison.Ordinal) && y.Surname.Length >= 4 && GivenAgree(x.Given, y.Given))
            || (y.Surname.EndsWith(x.Surname, StringComparison.Ordinal) && x.Surname.Length >= 4 && GivenAgree(x.Given, y.Given))
            || (x.Given is [{ Length: > 1 } only] && only == y.Surname && string.Concat(y.Given) == x.Surname);
    }

    /// <summary>Takes a name apart, to compare it with several others.</summary>
    public static ParsedName Parse(string name)
    {
        var comma = name.IndexOf(',');
        if (comma > 0)
        {
            var others = Tokens(name.AsSpan(comma + 1));
            var family = string.Concat(Tokens(name.AsSpan(0, comma)));
            return new ParsedName(others, family, string.Concat(others) + family);
        }

        var space = name.TrimEnd().LastIndexOf(' ');
        var given = Tokens(name.AsSpan(0, Math.Max(0, space)));
        var surname = Tokens(name.AsSpan(space + 1));
        List<string> all = given.Count > 0 && surname.Count > 0 && NameWords.Suffixes.Contains(surname[0]) ? [.. given, .. surname[1..]] : [.. given, .. surname];
        if (all.Count <= 1 || all[^1].Length > 1 || all[0].Length <= 1) return new ParsedName(given, string.Concat(surname), string.Concat(all));
        // "Xue J.": the initials come last.
        var words = all.FindIndex(token => token.Length == 1);
        return new ParsedName(all[words..], string.Concat(all[..words]), string.Concat(all));
    }

    /// <summary>"Bell AB" read as a surname with bare initials, or null where nothing tells them from a short surname in capitals.</summary>
    public static ParsedName? ParseBareInitials(string name)
    {
        const int Most = 3;
        var space = name.LastIndexOf(' ');
        var initials = name.AsSpan(space + 1);
        if (space <= 0 || initials.Length is < 2 or > Most || initials.IndexOfAnyExceptInRange('A', 'Z') >= 0 || name.AsSpan(0, space).IndexOfAnyInRange('a', 'z') < 0) return null;
        var surname = string.Concat(Tokens(name.AsSpan(0, space)));
        var given = initials.ToString().ToLowerInvariant();
        return new ParsedName([.. given.Select(c => c.ToString())], surname, surname + given);
    }

    /// <summary>A word in lower case without accents.</summary>
    public static string Fold(string word)
    {
        if (Ascii.IsValid(word)) return word.ToLowerInvariant();
        return WithoutAccents(word).ToLowerInvariant();
    }

    private static bool GivenAgree(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        if (a.Count == 0 || b.Count == 0) return false;
        var (joinedA, joinedB) = (string.Concat(a), string.Concat(b));
        if (joinedA == joinedB) return true;
        if (a[0].Length > 1 && b[0].Length > 1) return a[0] == b[0] || joinedA.StartsWith(joinedB, StringComparison.Ordinal) || joinedB.StartsWith(joinedA, StringComparison.Ordinal);
        return a[0][0] == b[0][0] && InitialsAgree(a, b);
    }

    private static bool InitialsAgree(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        for (var i = 1; i < Math.Min(a.Count, b.Count); i++)
            if (a[i][0] != b[i][0]) return false;
        return true;
    }

    private static List<string> Tokens(ReadOnlySpan<char> text)
    {
        var tokens = new List<string>();
        if (!Ascii.IsValid(text)) text = WithoutAccents(text.ToString());
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < text.Length && char.IsLetterOrDigit(text[at])) at++;
            var word = text[start..at];
            if (tokens.Count == 0 || !NameWords.Suffixes.Contains(word)) tokens.Add(string.Create(word.Length, word, static (lower, written) => written.ToLowerInvariant(lower)));
        }

        return tokens;
    }

    private static string WithoutAccents(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
            if (char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) plain.Append(c);
        return plain.ToString();
    }
}
