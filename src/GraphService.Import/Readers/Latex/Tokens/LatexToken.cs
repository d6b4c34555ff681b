namespace GraphService.Import.Readers.Latex.Tokens;

/// <summary>A token and the line of the file it stands on.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its characters; a command's name.</param>
/// <param name="Line">The line, one-based.</param>
/// <param name="Mark">What the interpreter told itself to do, for <see cref="LatexTokenKind.Mark"/>.</param>
internal readonly record struct LatexToken(LatexTokenKind Kind, string Text, int Line, LatexMark? Mark = null)
{
    public bool IsCommand(string name) => Kind == LatexTokenKind.Command && Text == name;

    /// <summary>White space, an empty line included.</summary>
    public bool IsBlank => Kind is LatexTokenKind.Space or LatexTokenKind.Paragraph;
}
