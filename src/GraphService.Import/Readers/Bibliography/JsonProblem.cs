using System.Text.Json;
using GraphService.Import.Extraction;

namespace GraphService.Import.Readers.Bibliography;

/// <summary>What is wrong with a JSON document, with its line.</summary>
internal static class JsonProblem
{
    public static Problem Of(Exception problem)
    {
        var line = problem is JsonException { LineNumber: { } number } ? (int)number + 1 : 0;
        var reason = problem.Message.Split(". ")[0].TrimEnd('.');
        return new Problem("json-document", line, $"The document is not JSON that can be read ({reason}): check it at this line, for example for a missing comma.");
    }

    /// <summary>The exceptions that bad JSON gives rise to; the second one is for bytes that are no text.</summary>
    public static bool IsExpected(Exception problem) => problem is JsonException or InvalidOperationException;
}
