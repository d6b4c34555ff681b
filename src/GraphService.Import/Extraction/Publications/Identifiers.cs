namespace GraphService.Import.Extraction.Publications;

/// <summary>arXiv ids, DOIs and ORCID iDs in texts and addresses.</summary>
internal static class Identifiers
{
    /// <summary>The first arXiv id of the text, without its version, or null.</summary>
    public static string? Arxiv(string text)
    {
        for (var at = text.IndexOf("arxiv", StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf("arxiv", at + 5, StringComparison.OrdinalIgnoreCase))
        {
            var limit = Math.Min(text.Length, at + 60);
            for (var i = at + 5; i < limit; i++)
            {
                if (!char.IsAsciiDigit(text[i]) || char.IsLetterOrDigit(text[i - 1])) continue;
                var end = i;
                while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
                if (end - i == 4 && end < text.Length && text[end] == '.')
                {
                    var tail = end + 1;
                    while (tail < text.Length && char.IsAsciiDigit(text[tail])) tail++;
                    if (tail - end - 1 is 4 or 5) return text[i..tail];
                }
                else if (end - i == 7 && text[i - 1] == '/')
                {
                    var start = i - 1;
                    while (start > at && (char.IsAsciiLetter(text[start - 1]) || text[start - 1] is '-' or '.')) start--;
                    return text[start..end];
                }

                break;
            }
        }

        return null;
    }

    /// <summary>The first DOI of the text, or null.</summary>
    public static string? Doi(string text)
    {
        for (var at = text.IndexOf("10.", StringComparison.Ordinal); at >= 0; at = text.IndexOf("10.", at + 3, StringComparison.Ordinal))
        {
            if (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == '.')) continue;
            var slash = at + 3;
            while (slash < text.Length && char.IsAsciiDigit(text[slash])) slash++;
            if (slash - at - 3 is < 4 or > 9 || slash >= text.Length || text[slash] != '/') continue;
            var end = slash + 1;
            while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not (',' or ';' or '"' or '<' or '>' or '?' or '#' or '}' or '|' or '&')) end++;
            var doi = text[at..end].TrimEnd('.', ')', ']', '/', ':', '*');
            if (doi.Contains('(') && !doi.Contains(')')) doi += ")";
            foreach (var ending in (ReadOnlySpan<string>)[".full", ".pdf", "/pdf", "/full", "/abstract", "/html", "/meta", ".abstract", "/full/html"])
                if (doi.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) doi = doi[..^ending.Length];
            if (doi.Length > slash - at + 2 && !doi.Contains("dryad", StringComparison.OrdinalIgnoreCase) && !doi.Contains("zenodo", StringComparison.OrdinalIgnoreCase)) return doi;
        }

        return null;
    }

    /// <summary>The first ORCID iD of the text, or null.</summary>
    public static string? Orcid(string text)
    {
        for (var at = text.IndexOf("orcid", StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf("orcid", at + 5, StringComparison.OrdinalIgnoreCase))
        {
            for (var i = at + 5; i + 19 <= text.Length && i < at + 40; i++)
                if (IsOrcid(text.AsSpan(i, 19))) return text.Substring(i, 19);
        }

        return null;
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
