namespace GraphService.Import.Extraction;

/// <summary>Something in a document that could not be read as it should.</summary>
/// <param name="Code">A short stable name, such as <c>document-too-large</c>.</param>
/// <param name="Line">The line, one-based; 0 when it concerns the whole document.</param>
/// <param name="Message">What is wrong and what to do, for the person who can mend the document.</param>
public sealed record Problem(string Code, int Line, string Message);
