namespace GraphService.Import.Documents;

/// <summary>How a run is set. Readers translate their format's marks into these.</summary>
[Flags]
public enum RunStyle
{
    /// <summary>As the surrounding text.</summary>
    None = 0,

    /// <summary>Bold or strong.</summary>
    Bold = 1,

    /// <summary>Italic, slanted or emphasised.</summary>
    Italic = 2,

    /// <summary>Underlined.</summary>
    Underline = 4,

    /// <summary>Monospaced, as in a code span.</summary>
    Code = 8,

    /// <summary>Raised, as footnote marks are.</summary>
    Superscript = 16,

    /// <summary>Lowered.</summary>
    Subscript = 32,

    /// <summary>Struck through.</summary>
    Strikethrough = 64,

    /// <summary>Small capitals or a smaller size.</summary>
    Small = 128,

    /// <summary>A label in a box of its own: a badge, a button, a tag.</summary>
    Badge = 256,
}
