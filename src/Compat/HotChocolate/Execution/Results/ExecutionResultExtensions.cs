using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HotChocolate.Execution;

/// <summary>Ways to read an execution result.</summary>
public static class ExecutionResultExtensions
{
    /// <summary>Writes the result as a JSON string.</summary>
    /// <param name="result">A result that is not a stream.</param>
    /// <param name="withIndentations">Whether it is indented for people.</param>
    /// <exception cref="InvalidOperationException">The result is a stream.</exception>
    public static string ToJson(this IExecutionResult result, bool withIndentations = true)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var options = new JsonWriterOptions { Indented = withIndentations, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

        using (var writer = new Utf8JsonWriter(buffer, options))
            result.ExpectOperationResult().WriteTo(writer);

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Returns the result as the single result it is expected to be.</summary>
    /// <param name="result">The result.</param>
    /// <exception cref="InvalidOperationException">The result is a stream.</exception>
    public static OperationResult ExpectOperationResult(this IExecutionResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result as OperationResult
            ?? throw new InvalidOperationException("The result is a stream: read it with ReadResultsAsync.");
    }

    /// <summary>Returns the result as the stream it is expected to be.</summary>
    /// <param name="result">The result.</param>
    /// <exception cref="InvalidOperationException">The result is a single one.</exception>
    public static ResponseStream ExpectResponseStream(this IExecutionResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result as ResponseStream
            ?? throw new InvalidOperationException($"The result is not a stream: {result.ToJson(withIndentations: false)}");
    }
}
