using System.Globalization;
using System.Text.RegularExpressions;

namespace GraphService.Neo4j.Questions;

/// <summary>Positions in the server's messages, which count a line that the caller did not write.</summary>
internal static partial class StatementPosition
{
    /// <summary>What is put before a statement to have it planned and not run; a line of its own, so that columns stay.</summary>
    public const string Explain = "EXPLAIN\n";

    /// <summary>The message with positions in the statement as it was written.</summary>
    public static string Correct(string message) => Position().Replace(message, match =>
        int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) is > 1 and var line
        && int.Parse(match.Groups[3].ValueSpan, CultureInfo.InvariantCulture) is var offset && offset >= Explain.Length
            ? string.Create(CultureInfo.InvariantCulture, $"(line {line - 1}, column {match.Groups[2].ValueSpan} (offset: {offset - Explain.Length}))")
            : match.Value);

    [GeneratedRegex(@"\(line (\d+), column (\d+) \(offset: (\d+)\)\)")]
    private static partial Regex Position();
}
