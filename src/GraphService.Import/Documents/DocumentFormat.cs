namespace GraphService.Import.Documents;

/// <summary>The formats a profile can be written in.</summary>
public enum DocumentFormat
{
    /// <summary>Text without markup, as it comes out of a PDF or a web page.</summary>
    PlainText,

    /// <summary>Markdown, with front matter, Liquid tags and inline HTML.</summary>
    Markdown,

    /// <summary>HTML.</summary>
    Html,

    /// <summary>LaTeX.</summary>
    Latex,

    /// <summary>BibTeX.</summary>
    BibTex,

    /// <summary>CSL-JSON.</summary>
    CslJson,

    /// <summary>JSON Résumé.</summary>
    JsonResume,

    /// <summary>One work per line, as JSON.</summary>
    JsonLines,

    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>Markdown about one paper, which its front matter describes; it speaks of nobody as its subject.</summary>
    WorkPage,
}
