namespace GraphService.Import.Extraction.Publications;

/// <summary>arXiv ids, DOIs and ORCID iDs in texts and addresses.</summary>
internal static class Identifiers
{
    /// <summary>The first arXiv id of the text, without its version, or null.</summary>
    public static string? Arxiv(ReadOnlySpan<char> text)
    {
        for (var at = After(text, 0, "arxiv"); at >= 0; at = After(text, at, "arxiv"))
        {
            var limit = Math.Min(text.Length, at + 55);
            for (var i = at; i < limit; i++)
            {
                if (!char.IsAsciiDigit(text[i]) || char.IsLetterOrDigit(text[i - 1])) continue;
                var end = EndOfDigits(text, i);
                if (end - i == 4 && end < text.Length && text[end] == '.')
                {
                    var tail = EndOfDigits(text, end + 1);
                    if (tail - end - 1 is 4 or 5) return text[i..tail].ToString();
                }
                else if (end - i == 7 && text[i - 1] == '/')
                {
                    var start = i - 1;
                    while (start > at - 5 && (char.IsAsciiLetter(text[start - 1]) || text[start - 1] is '-' or '.')) start--;
                    return text[start..end].ToString();
                }

                break;
            }
        }

        return null;
    }

    /// <summary>The first DOI of the text, or null.</summary>
    public static string? Doi(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf("10."); at >= 0;)
        {
            if (DoiAt(text, at) is { } doi) return doi;
            var next = text[(at + 3)..].IndexOf("10.");
            at = next < 0 ? -1 : at + 3 + next;
        }

        return null;
    }

    private static string? DoiAt(ReadOnlySpan<char> text, int at)
    {
        if (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == '.')) return null;
        var slash = EndOfDigits(text, at + 3);
        if (slash - at - 3 is < 4 or > 9 || slash >= text.Length || text[slash] != '/') return null;
        var (end, open) = (slash + 1, 0);
        for (; end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not (',' or ';' or '"' or '<' or '>' or '?' or '#' or '}' or '|' or '&'); end++)
        {
            // "(https://doi.org/10.1000/abc)(PDF)": the parenthesis around the identifier is no part of it.
            if (text[end] == '(') open++;
            else if (text[end] == ')' && --open < 0) break;
        }

        var doi = text[at..end].TrimEnd(".)]/:*").ToString();
        if (doi.Contains('(') && !doi.Contains(')')) doi += ")";
        foreach (var ending in (ReadOnlySpan<string>)[".full", ".pdf", "/pdf", "/full", "/abstract", "/html", "/meta", ".abstract", "/full/html"])
            if (doi.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) doi = doi[..^ending.Length];
        return doi.Length > slash - at + 2 && !doi.Contains("dryad", StringComparison.OrdinalIgnoreCase) && !doi.Contains("zenodo", StringComparison.OrdinalIgnoreCase) ? doi : null;
    }

    /// <summary>The first ORCID iD of the text, or null.</summary>
    public static string? Orcid(ReadOnlySpan<char> text)
    {
        for (var at = After(text, 0, "orcid"); at >= 0; at = After(text, at, "orcid"))
        {
            for (var i = at; i + 19 <= text.Length && i < at + 35; i++)
                if (IsOrcid(text.Slice(i, 19))) return text.Slice(i, 19).ToString();
        }

        return null;
    }

    // Where the text goes on behind a word, in whatever case it is written, or -1.
    private static int After(ReadOnlySpan<char> text, int from, string word) =>
        text[from..].IndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and var found ? from + found + word.Length : -1;

    private static int EndOfDigits(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        return at;
    }

    private static bool IsOrcid(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < 19; i++)
        {
            var ok = i % 5 == 4 ? text[i] == '-' : char.IsAsciiDigit(text[i]) || (i == 18 && text[i] == 'X');
            if (!ok) return false;
        }

        return true;
    }
}
