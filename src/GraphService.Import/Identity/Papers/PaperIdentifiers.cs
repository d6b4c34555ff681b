namespace GraphService.Import.Identity.Papers;

/// <summary>Brings identifiers into one form.</summary>
internal static class PaperIdentifiers
{
    private const string ArxivDoiPrefix = "10.48550/arxiv.";

    /// <summary>DOI in lower case without resolver; null for none and for the DOIs that arXiv gives its own papers.</summary>
    public static string? Doi(string? text)
    {
        var at = text?.IndexOf("10.", StringComparison.Ordinal) ?? -1;
        if (at < 0)
            return null;
        var doi = text![at..].Trim().TrimEnd('.', ',', ';').ToLowerInvariant();
        return doi.Contains('/', StringComparison.Ordinal) && !doi.StartsWith(ArxivDoiPrefix, StringComparison.Ordinal) ? doi : null;
    }

    /// <summary>arXiv id without version; also from an arXiv DOI.</summary>
    public static string? Arxiv(string? text, string? doi)
    {
        text = text?.Trim().ToLowerInvariant();
        if (string.IsNullOrEmpty(text))
        {
            var at = doi?.IndexOf(ArxivDoiPrefix, StringComparison.OrdinalIgnoreCase) ?? -1;
            if (at < 0)
                return null;
            text = doi![(at + ArxivDoiPrefix.Length)..].Trim().ToLowerInvariant();
        }

        if (text.StartsWith("arxiv:", StringComparison.Ordinal))
            text = text["arxiv:".Length..].Trim();
        var version = text.LastIndexOf('v');
        return version > 0 && version < text.Length - 1 && text.AsSpan(version + 1).IndexOfAnyExceptInRange('0', '9') < 0 && char.IsAsciiDigit(text[version - 1])
            ? text[..version]
            : text.Length == 0 ? null : text;
    }
}
