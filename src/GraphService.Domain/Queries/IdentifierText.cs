namespace GraphService.Domain;

/// <summary>Brings identifiers to one form.</summary>
internal static class IdentifierText
{
    /// <summary>The text in lower case without those beginnings, each at most once, in the order given.</summary>
    public static string Strip(string text, ReadOnlySpan<string> beginnings)
    {
        var rest = text.Trim().ToLowerInvariant().AsSpan();
        foreach (var beginning in beginnings)
        {
            if (rest.StartsWith(beginning, StringComparison.Ordinal))
                rest = rest[beginning.Length..];
        }

        return rest.ToString();
    }

    /// <summary>An arXiv id without <c>.pdf</c> and without <c>v2</c> at the end.</summary>
    public static string WithoutVersion(string arxiv)
    {
        var rest = arxiv.EndsWith(".pdf", StringComparison.Ordinal) ? arxiv[..^4] : arxiv;
        var digits = rest.AsSpan().TrimEnd("0123456789");
        return digits.Length < rest.Length && digits.Length > 1 && digits[^1] == 'v' && char.IsAsciiDigit(digits[^2])
            ? rest[..(digits.Length - 1)]
            : rest;
    }
}
