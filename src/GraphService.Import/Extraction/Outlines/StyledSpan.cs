using GraphService.Import.Documents;

namespace GraphService.Import.Extraction.Outlines;

/// <summary>A stretch of an entry's text in one style and with one link.</summary>
internal readonly record struct StyledSpan(int Start, int End, RunStyle Style, string? Link)
{
    public int Length => End - Start;

    public bool Has(RunStyle style) => (Style & style) == style;
}
