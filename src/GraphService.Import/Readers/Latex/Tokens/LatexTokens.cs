using GraphService.Import.Documents;

namespace GraphService.Import.Readers.Latex.Tokens;

/// <summary>Writes the tokens that commands are turned into.</summary>
internal static class LatexTokens
{
    public static LatexToken Space(int line) => new(LatexTokenKind.Space, " ", line);

    public static LatexToken Mark(LatexMark mark, int line) => new(LatexTokenKind.Mark, "", line, mark);

    /// <summary>The tokens between braces.</summary>
    public static LatexToken[] Group(LatexToken[] text, int line) =>
        [new(LatexTokenKind.Open, "{", line), .. text, new(LatexTokenKind.Close, "}", line)];

    /// <summary>The tokens between braces, with an instruction first.</summary>
    public static LatexToken[] Group(LatexMark first, LatexToken[] text, int line) => Group([Mark(first, line), .. text], line);

    /// <summary>The tokens on a line of their own.</summary>
    public static LatexToken[] Line(LineRole role, LatexToken[] text, int line) => [Mark(new LatexMark.Line(role), line), .. Group(text, line)];

    /// <summary>The tokens, collected for something that is no block.</summary>
    public static LatexToken[] Captured(LatexCapture what, LatexToken[] text, int line, int level = 0) =>
        Group([Mark(new LatexMark.BeginCapture(what, level), line), .. text, Mark(new LatexMark.EndCapture(), line)], line);

    /// <summary>A heading.</summary>
    public static LatexToken[] Heading(LatexToken[] text, int level, int line) => Captured(LatexCapture.Heading, text, line, level);
}
