using GraphService.Import.Readers.Latex.Tokens;

namespace GraphService.Import.Readers.Latex.Macros;

/// <summary>One parameter of a macro.</summary>
/// <param name="Default">What an absent optional argument stands for; null for a mandatory one.</param>
/// <param name="Star">It is an optional star.</param>
/// <param name="Delimiter">The tokens that end the argument, for <c>\def\x#1.{…}</c>; null for a braced argument.</param>
internal sealed record LatexParameter(LatexToken[]? Default = null, bool Star = false, LatexToken[]? Delimiter = null)
{
    public static LatexParameter Mandatory { get; } = new();
}
