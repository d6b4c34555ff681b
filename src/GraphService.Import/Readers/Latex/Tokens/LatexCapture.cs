namespace GraphService.Import.Readers.Latex.Tokens;

/// <summary>What text outside the page's blocks is collected for.</summary>
internal enum LatexCapture
{
    /// <summary>A section's heading.</summary>
    Heading,

    /// <summary>The document's title.</summary>
    Title,

    /// <summary>The subject's name.</summary>
    Author,

    /// <summary>A footnote; it follows the block it belongs to.</summary>
    Footnote,

    /// <summary>Nothing: the text is dropped.</summary>
    Nothing,
}
