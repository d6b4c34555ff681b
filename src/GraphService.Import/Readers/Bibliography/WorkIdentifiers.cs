using GraphService.Import.Extraction.Publications;

namespace GraphService.Import.Readers.Bibliography;

/// <summary>Identifiers in the fields of records, where they often stand bare.</summary>
internal static class WorkIdentifiers
{
    /// <summary>An arXiv id in a text that speaks of arXiv, without its version, or null.</summary>
    public static string? Arxiv(string? text) => text is null ? null : Identifiers.Arxiv(text);

    /// <summary>A DOI, bare or in an address, or null.</summary>
    public static string? Doi(string? text) => text is null ? null : Identifiers.Doi(text);

    /// <summary>An arXiv id that stands alone in a field, or null.</summary>
    public static string? BareArxiv(string text)
    {
        var bare = text.Trim();
        return bare.Length is > 0 and < 40 && (char.IsAsciiDigit(bare[0]) || bare.Contains('/')) ? Identifiers.Arxiv("arxiv:" + bare) : Identifiers.Arxiv(bare);
    }
}
