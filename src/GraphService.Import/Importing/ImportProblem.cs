using System.Globalization;

namespace GraphService.Import.Importing;

/// <summary>Something that was not imported as it should be.</summary>
/// <param name="Path">The document or folder.</param>
/// <param name="Line">The line, from 1; 0 when it concerns the whole document.</param>
/// <param name="Code">A short stable name.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record ImportProblem(string Path, int Line, string Code, string Message)
{
    /// <summary><c>path:line: message</c>.</summary>
    public override string ToString() => Line > 0
        ? string.Create(CultureInfo.InvariantCulture, $"{Path}:{Line}: {Message}")
        : $"{Path}: {Message}";
}
