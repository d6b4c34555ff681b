using GraphService.Import.Documents;
using GraphService.Import.Extraction;

namespace GraphService.Import.Readers.Detection;

/// <summary>What a document is written in, or why it cannot be read.</summary>
/// <param name="Format">The format; null exactly when there is a problem.</param>
/// <param name="Problem">What is wrong with the document as a whole, or null.</param>
public sealed record FormatDecision(DocumentFormat? Format, Problem? Problem)
{
    internal static FormatDecision Of(DocumentFormat format) => new(format, null);

    internal static FormatDecision Unreadable(string code, string message) => new(null, new Problem(code, 0, message));
}
