using System.Buffers;
using System.Text.Json;

namespace HotChocolate.Execution;

/// <summary>The result of an operation: data, errors or both.</summary>
public sealed class OperationResult : IExecutionResult
{
    private readonly ObjectResult? _data;

    /// <summary>Creates a result without data.</summary>
    /// <param name="errors">The errors.</param>
    /// <param name="extensions">The response's extensions, or null.</param>
    public OperationResult(IReadOnlyList<IError> errors, IReadOnlyDictionary<string, object?>? extensions = null)
    {
        Errors = errors;
        Extensions = extensions ?? EmptyExtensions;
    }

    internal OperationResult(ObjectResult? data, IReadOnlyList<IError> errors, IReadOnlyDictionary<string, object?>? extensions)
        : this(errors, extensions)
    {
        _data = data;
        IsDataSet = true;
    }

    /// <summary>The errors; empty when there are none.</summary>
    public IReadOnlyList<IError> Errors { get; }

    /// <summary>The response's extensions; empty when there are none.</summary>
    public IReadOnlyDictionary<string, object?> Extensions { get; }

    /// <summary>Whether the response has <c>data</c>, null included: the operation was executed.</summary>
    public bool IsDataSet { get; }

    /// <inheritdoc />
    public ExecutionResultKind Kind => ExecutionResultKind.SingleResult;

    /// <inheritdoc />
    public IReadOnlyDictionary<string, object?>? ContextData { get; init; }

    /// <summary>Why the operation was not executed.</summary>
    internal RequestFailure Failure { get; init; }

    private static IReadOnlyDictionary<string, object?> EmptyExtensions { get; } = new Dictionary<string, object?>();

    /// <inheritdoc />
    public ValueTask DisposeAsync() => default;

    /// <summary>Writes the response as UTF-8 JSON, straight from what the resolvers returned.</summary>
    internal void WriteTo(IBufferWriter<byte> output)
    {
        using var writer = new Utf8JsonWriter(output, ResultWriter.Options);
        WriteTo(writer);
    }

    /// <summary>Writes the response as UTF-8 JSON; errors come first, as they are what a reader looks for.</summary>
    internal void WriteTo(Utf8JsonWriter writer) => ResultWriter.WriteResponse(writer, this, _data);
}
