namespace GraphService.Import.Readers.Latex.Tokens;

/// <summary>What a token is to the interpreter.</summary>
internal enum LatexTokenKind
{
    /// <summary>Characters without meaning to TeX.</summary>
    Text,

    /// <summary>White space; its text holds a line feed when the source's line ended there.</summary>
    Space,

    /// <summary>An empty line.</summary>
    Paragraph,

    /// <summary>A control word or symbol, without its backslash.</summary>
    Command,

    /// <summary>An opening brace.</summary>
    Open,

    /// <summary>A closing brace.</summary>
    Close,

    /// <summary>A dollar sign, or two.</summary>
    Math,

    /// <summary>An ampersand between cells.</summary>
    Cell,

    /// <summary>A parameter of a macro; its text is the digit.</summary>
    Parameter,

    /// <summary>A braced argument taken as it stands, such as an address.</summary>
    Raw,

    /// <summary>An instruction of the interpreter to itself; never in a source.</summary>
    Mark,

    /// <summary>Nothing is left.</summary>
    End,
}
