using GraphService.Import.Readers.Latex.Tokens;

namespace GraphService.Import.Readers.Latex.Macros;

/// <summary>A macro that the file defines.</summary>
/// <param name="Parameters">What it takes, in order.</param>
/// <param name="Body">What it stands for.</param>
internal sealed record LatexMacro(IReadOnlyList<LatexParameter> Parameters, LatexToken[] Body)
{
    public static LatexMacro Of(int parameters, LatexToken[] body) =>
        new([.. Enumerable.Repeat(LatexParameter.Mandatory, parameters)], body);
}
