using GraphService.Import.Extraction.Lexicon;

namespace GraphService.Import.Extraction.Names;

/// <summary>Tells names of persons from other capitalised text by their form and by the words that no name has.</summary>
internal static class NameShapes
{
    /// <summary>The shape of a piece of text without separators and marks.</summary>
    public static NameShape Of(ReadOnlySpan<char> piece) => NameWordCount.Of(piece).Shape(piece);

    /// <summary>Whether a word makes any piece of text that it stands in no name, which most words without a capital letter do.</summary>
    public static bool HasNoPlaceInNames(ReadOnlySpan<char> token) =>
        !token.IsEmpty && char.IsLower(token[0]) && !NameWords.Particles.Contains(token) && !NameWords.Suffixes.Contains(token.TrimEnd('.')) && !IsCapitalized(token);

    /// <summary>Whether a piece of text is a full name without doubt.</summary>
    public static bool IsFull(ReadOnlySpan<char> piece) => Of(piece) == NameShape.Full;

    /// <summary><c>J.</c>, <c>J.A.</c>, <c>J.-P.</c>, <c>JA</c>, <c>Ch.</c></summary>
    public static bool IsInitials(ReadOnlySpan<char> token)
    {
        if (token.IsEmpty || !char.IsUpper(token[0])) return false;
        if (token.Length == 1) return true;
        var (letters, dots, lower) = (0, 0, 0);
        foreach (var c in token)
        {
            if (char.IsUpper(c))
            {
                letters++;
                lower = 0;
            }
            else if (c == '.')
            {
                dots++;
            }
            else if (char.IsLower(c))
            {
                // "Ch.", "Yu." are initials too, when the dot is written.
                if (++lower > 1 || token[^1] != '.') return false;
            }
            else if (c != '-')
            {
                return false;
            }
        }

        return letters <= 5 && (dots > 0 || letters <= 3 && token.IndexOf('-') < 0 || letters == 2);
    }

    /// <summary>"S.I. Large", "A. B. Long"; not "U.S. Large".</summary>
    public static bool BeginsWithTwoInitials(ReadOnlySpan<char> text)
    {
        if (text.Length < 4 || !char.IsUpper(text[0]) || text[1] != '.' || text[0] == 'U') return false;
        var second = text[2] is ' ' or '-' ? 3 : 2;
        return second + 1 < text.Length && char.IsUpper(text[second]) && text[second + 1] == '.';
    }

    /// <summary>"B. COX": behind initials with full stops a short word in capitals is the surname.</summary>
    public static bool IsSurnameInCapitals(ReadOnlySpan<char> piece)
    {
        var space = piece.LastIndexOf(' ');
        return space > 1 && piece[space - 1] == '.' && piece.Length - space > 2 && piece[(space + 1)..].IndexOfAnyExceptInRange('A', 'Z') < 0;
    }

    /// <summary>"(Jennie)", "“Atlas”".</summary>
    public static bool IsNickname(ReadOnlySpan<char> token) =>
        token.Length > 2 && token[0] is '"' or '“' or '\'' or '‘' or '(' && token[^1] is '"' or '”' or '\'' or '’' or ')' && char.IsUpper(token[1]);

    /// <summary>Whether a word begins with a capital letter and has nothing in it that names have not.</summary>
    public static bool IsCapitalized(ReadOnlySpan<char> token)
    {
        // Nearly all are a capital letter and small ones.
        if (token.Length > 1 && char.IsAsciiLetterUpper(token[0]) && token[1..].IndexOfAnyExceptInRange('a', 'z') < 0) return true;
        token = token.TrimEnd('.');
        if (token.IsEmpty) return false;
        var first = token[0] is '\'' or '’' or '‘' && token.Length > 1 ? token[1] : token[0];
        var lowerStart = token.Length > 2 && (token[0] is 'd' or 'l' or 'D' or 'L' or 'O' && token[1] is '\'' or '’' && char.IsUpper(token[2]));
        if (!lowerStart && !char.IsUpper(first) && !IsUncased(first)) return false;
        var (upper, lower) = (0, 0);
        foreach (var c in token)
        {
            if (char.IsUpper(c)) upper++;
            else if (char.IsLower(c)) lower++;
            else if (char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark) continue;
            else if (!IsUncased(c) && c is not ('-' or '\'' or '’' or '‘' or '`' or '´' or 'ʻ' or '.' or '–')) return false;
        }

        // Acronyms are no names, short surnames in capitals are.
        return lower > 0 ? upper <= 4 : upper <= (token.Contains('-') ? 20 : 12);
    }

    private static bool IsUncased(char c) => char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.OtherLetter;
}
