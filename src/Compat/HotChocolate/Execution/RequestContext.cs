using GreenDonut;

namespace HotChocolate.Execution;

/// <summary>The state of one request's execution.</summary>
internal sealed class RequestContext
{
    public required IServiceProvider Services { get; init; }

    public required DataLoaderScope DataLoaders { get; init; }

    public required ErrorCollector Errors { get; init; }

    public IDictionary<string, object?> ContextData { get; } = new Dictionary<string, object?>();

    public CancellationToken RequestAborted { get; init; }

    public ReadOnlySpan<ArgumentValue> ArgumentsOf(Selection selection) => [];
}
