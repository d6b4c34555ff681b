using GraphService.Import.Claims;
using GraphService.Import.Extraction;

namespace GraphService.Import.Readers.Bibliography;

/// <summary>A line of a file of works: a paper, or what is wrong with the line.</summary>
/// <param name="Line">The line, one-based.</param>
/// <param name="Id">The record's own id, or null.</param>
/// <param name="Paper">The paper; null exactly when there is a problem.</param>
/// <param name="Problem">What is wrong, or null.</param>
public readonly record struct WorkLine(int Line, string? Id, PaperClaim? Paper, Problem? Problem);
