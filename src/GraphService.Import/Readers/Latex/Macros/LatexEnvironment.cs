using GraphService.Import.Readers.Latex.Tokens;

namespace GraphService.Import.Readers.Latex.Macros;

/// <summary>What an environment that the file defines does at its beginning and its end.</summary>
internal sealed record LatexEnvironment(LatexMacro Begin, LatexToken[] End);
