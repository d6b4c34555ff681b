namespace GraphService.Import.Documents;

/// <summary>A stretch of text in one style, on one line.</summary>
/// <param name="Text">The text as a reader of the page sees it: no markup, no entities, no line break.</param>
/// <param name="Style">How it is set.</param>
/// <param name="Link">The address it links to, or null.</param>
public sealed record Run(string Text, RunStyle Style = RunStyle.None, string? Link = null)
{
    /// <summary>Whether all of <paramref name="style"/> applies.</summary>
    public bool Has(RunStyle style) => (Style & style) == style;
}
