using GraphService.Import.Documents;

namespace GraphService.Import.Readers.Latex;

/// <summary>How text is set at the place of reading.</summary>
internal readonly record struct LatexSetting(RunStyle Style, string? Link, bool Large, bool? Upper, bool Math);
