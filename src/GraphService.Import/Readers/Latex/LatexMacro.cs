namespace GraphService.Import.Readers.Latex;

/// <summary>A macro that the file defines.</summary>
/// <param name="Parameters">What it takes, in order.</param>
/// <param name="Body">What it stands for.</param>
internal sealed record LatexMacro(IReadOnlyList<LatexParameter> Parameters, LatexToken[] Body)
{
    public static LatexMacro Of(int parameters, LatexToken[] body) =>
        new([.. Enumerable.Repeat(LatexParameter.Mandatory, parameters)], body);
}

/// <summary>One parameter of a macro.</summary>
/// <param name="Default">What an absent optional argument stands for; null for a mandatory one.</param>
/// <param name="Star">It is an optional star.</param>
/// <param name="Delimiter">The tokens that end the argument, for <c>\def\x#1.{…}</c>; null for a braced argument.</param>
internal sealed record LatexParameter(LatexToken[]? Default = null, bool Star = false, LatexToken[]? Delimiter = null)
{
    public static LatexParameter Mandatory { get; } = new();
}

/// <summary>What an environment that the file defines does at its beginning and its end.</summary>
internal sealed record LatexEnvironment(LatexMacro Begin, LatexToken[] End);
