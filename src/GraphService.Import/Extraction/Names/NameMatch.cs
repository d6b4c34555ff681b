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
        return x.Given.Count > 0 && y.Given.Count > 0
            && ((x.Surname.EndsWith(y.Surname, StringComparison.Ordinal) && y.Surname.Length >= 4 && GivenAgree(x.Given, y.Given))
                || (y.Surname.EndsWith(x.Surname, StringComparison.Ordinal) && x.Surname.Length >= 4 && GivenAgree(x.Given, y.Given))
                || (x.Given is [{ Length: > 1 } only] && only == y.Surname && string.Concat(y.Given) == x.Surname));
    }

    /// <summary>Takes a name apart, to compare it with several others.</summary>
    public static ParsedName Parse(string name)
    {
        var comma = name.IndexOf(',');
        var first = Tokens(comma > 0 ? name[(comma + 1)..] : name);
        List<string> given;
        string surname;
        if (comma > 0)
        {
            (given, surname) = (first, string.Concat(Tokens(name[..comma])));
        }
        else if (first.Count > 1 && first[^1].Length == 1 && first[0].Length > 1 && name.Length > 0)
        {
            // "Xue J.": the initials come last.
            var words = first.TakeWhile(token => token.Length > 1).ToList();
            (given, surname) = (first.Skip(words.Count).ToList(), string.Concat(words));
        }
        else
        {
            var hyphen = name.TrimEnd().LastIndexOf(' ');
            surname = string.Concat(Tokens(hyphen < 0 ? name : name[(hyphen + 1)..]));
            given = Tokens(hyphen < 0 ? "" : name[..hyphen]);
        }

        return new ParsedName(given, surname, string.Concat(first) + (comma > 0 ? surname : ""));
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

    private static List<string> Tokens(string text)
    {
        var tokens = new List<string>();
        if (!Ascii.IsValid(text)) text = WithoutAccents(text);
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < text.Length && char.IsLetterOrDigit(text[at])) at++;
            var word = text[start..at].ToLowerInvariant();
            if (tokens.Count == 0 || !NameWords.Suffixes.Contains(word)) tokens.Add(word);
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
