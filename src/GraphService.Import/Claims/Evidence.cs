namespace GraphService.Import.Claims;

/// <summary>Where a document states something.</summary>
/// <param name="FirstLine">The first line, one-based.</param>
/// <param name="LastLine">The last line, included.</param>
/// <param name="Excerpt">The words, shortened when long; repaired text, not raw markup.</param>
/// <param name="Confidence">How sure the rule is, from 0 to 1.</param>
public sealed record Evidence(int FirstLine, int LastLine, string Excerpt, double Confidence)
{
    /// <summary>The file of a profile folder, relative to it with <c>/</c>; null where the document is one file.</summary>
    public string? File { get; init; }
}
