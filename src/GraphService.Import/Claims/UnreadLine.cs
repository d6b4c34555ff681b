namespace GraphService.Import.Claims;

/// <summary>Lines that looked like a fact and were not understood.</summary>
/// <param name="FirstLine">The first line, one-based.</param>
/// <param name="LastLine">The last line, included.</param>
/// <param name="Text">The words, shortened when long.</param>
/// <param name="Reason">What was missing.</param>
public sealed record UnreadLine(int FirstLine, int LastLine, string Text, string Reason)
{
    /// <summary>The file of a profile folder, relative to it with <c>/</c>; null where the document is one file.</summary>
    public string? File { get; init; }
}
