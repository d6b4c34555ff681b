using System.Globalization;
using System.Text;
using GraphService.Domain;

namespace GraphService.Import.Identity.Names;

/// <summary>Takes names apart: order, particles, initials, nicknames, titles and degrees.</summary>
internal static class PersonNameParser
{
    private static readonly HashSet<string> Titles =
        new(StringComparer.Ordinal) { "prof", "professor", "dr", "mr", "mrs", "ms", "miss", "sir", "dame" };

    private static readonly HashSet<string> Suffixes =
        new(StringComparer.Ordinal) { "jr", "sr", "ii", "iii", "iv", "phd", "md", "msc", "bsc", "esq" };

    // Particles belong to the family name; those of the first set also when they are capitalised.
    private static readonly HashSet<string> StrongParticles =
        new(StringComparer.Ordinal) { "van", "von", "der", "den", "de", "del", "della", "dos", "da", "al", "el", "bin", "ibn", "ter", "ten" };

    private static readonly HashSet<string> WeakParticles =
        new(StringComparer.Ordinal) { "di", "du", "la", "le", "lo", "das", "zu", "zur", "vom", "y", "e", "do", "af", "av" };

    /// <summary>Takes a name apart; null when nothing of a name is left.</summary>
    public static PersonName? Parse(string text)
    {
        var (plain, nickname) = SplitNickname(text.Normalize(NormalizationForm.FormC));
        var ordered = PutFamilyNameLast(plain);
        var tokens = Tokens(ordered);
        if (tokens.Count == 0)
            return null;
        var written = string.Join(' ', tokens);
        if (tokens.Count == 1)
            return TextFolding.FoldTight(tokens[0]) is { Length: > 0 } mononym ? new(written, [], mononym, nickname) : null;

        var first = FirstOfFamily(tokens);
        var family = TextFolding.FoldTight(string.Concat(tokens.Skip(first)));
        var given = new List<string>(first);
        var shouted = tokens.All(IsUpper);
        for (var i = 0; i < first; i++)
            AddGiven(given, tokens[i], shouted);
        if (family.Length == 0)
            return null;
        return new(written, [.. given], family, nickname);
    }

    private static (string Plain, string? Nickname) SplitNickname(string text)
    {
        var plain = new StringBuilder(text.Length);
        string? nickname = null;
        for (var i = 0; i < text.Length; i++)
        {
            var close = text[i] switch { '"' => '"', '“' => '”', '(' => ')', '（' => '）', '[' => ']', '‘' => '’', '「' => '」', _ => '\0' };
            var end = close == '\0' ? -1 : text.IndexOf(close, i + 1);
            if (end < 0)
            {
                plain.Append(text[i]);
                continue;
            }

            var inside = TextFolding.FoldTight(text[(i + 1)..end]);
            if (inside.Length > 0)
                nickname ??= inside;
            plain.Append(' ');
            i = end;
        }

        return plain.ToString().Trim().Length == 0 ? (text, null) : (plain.ToString(), nickname);
    }

    private static string PutFamilyNameLast(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        if (comma <= 0)
            return text;
        var after = text[(comma + 1)..].Trim();
        var second = after.IndexOf(',', StringComparison.Ordinal);
        var given = second < 0 ? after : after[..second];
        return given.Length == 0 || Suffixes.Contains(TextFolding.FoldTight(given)) ? text[..comma] : $"{given} {text[..comma]}";
    }

    private static List<string> Tokens(string text)
    {
        var tokens = new List<string>(4);
        foreach (var raw in text.Split((char[])[' ', '\t', '\u00a0', '~', '·'], StringSplitOptions.RemoveEmptyEntries))
        {
            var token = raw.Trim(',', ';', ':', '*', '†', '‡', '#', '§');
            var folded = TextFolding.FoldTight(token);
            if (folded.Length == 0 || (tokens.Count == 0 && Titles.Contains(folded)))
                continue;
            tokens.Add(token);
        }

        while (tokens.Count > 2 && Suffixes.Contains(TextFolding.FoldTight(tokens[^1])))
            tokens.RemoveAt(tokens.Count - 1);
        return tokens;
    }

    private static int FirstOfFamily(List<string> tokens)
    {
        var first = tokens.Count - 1;
        while (first > 1)
        {
            var before = tokens[first - 1];
            var folded = TextFolding.FoldTight(before);
            if (!StrongParticles.Contains(folded) && !(char.IsLower(before[0]) && WeakParticles.Contains(folded)))
                break;
            first--;
        }

        return first;
    }

    private static void AddGiven(List<string> given, string token, bool shouted)
    {
        // "J.K." and "J.-K." are initials; "JK" too, unless the whole name is in capitals; "Rui-Jie" is one name.
        var parts = token.Split('.', StringSplitOptions.RemoveEmptyEntries);
        foreach (var part in parts)
        {
            var pieces = part.Split((char[])['-', '‐', '‑', '–', '\'', '’'], StringSplitOptions.RemoveEmptyEntries);
            if (pieces.Length > 1 && pieces.All(p => TextFolding.FoldTight(p).Length == 1))
            {
                foreach (var piece in pieces)
                    given.Add(TextFolding.FoldTight(piece));
                continue;
            }

            var folded = TextFolding.FoldTight(part);
            if (folded.Length == 0)
                continue;
            if (!shouted && folded.Length is 2 or 3 && IsUpper(part) && !folded.AsSpan().ContainsAny("aeiou"))
            {
                foreach (var letter in folded)
                    given.Add(letter.ToString());
                continue;
            }

            given.Add(folded);
        }
    }

    private static bool IsUpper(string token)
    {
        var letters = false;
        foreach (var c in token)
        {
            if (char.IsLower(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.OtherLetter)
                return false;
            letters |= char.IsUpper(c);
        }

        return letters;
    }
}
