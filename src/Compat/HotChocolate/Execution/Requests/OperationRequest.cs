using System.Text.Json;

namespace HotChocolate.Execution;

/// <summary>The engine's request. The document is UTF-8 text or the id of a persisted one.</summary>
internal sealed record OperationRequest : IOperationRequest
{
    public ReadOnlyMemory<byte> Document { get; init; }

    public bool HasDocument { get; init; }

    public string? DocumentId { get; init; }

    public string? OperationName { get; init; }

    /// <summary>A JSON object, or undefined when the request has no variables.</summary>
    public JsonElement Variables { get; init; }

    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }

    public IReadOnlyDictionary<string, object?>? ContextData { get; init; }

    public IServiceProvider? Services { get; init; }

    public RequestFlags Flags { get; init; } = RequestFlags.AllowAll;

    public CostMode Cost { get; init; }
}
