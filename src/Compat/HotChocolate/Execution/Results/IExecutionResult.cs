namespace HotChocolate.Execution;

/// <summary>What a request answers: one result or a stream of them.</summary>
public interface IExecutionResult : IAsyncDisposable
{
    /// <summary>One result or a stream.</summary>
    ExecutionResultKind Kind { get; }

    /// <summary>Data for the layers above, which clients do not see; null when there is none.</summary>
    IReadOnlyDictionary<string, object?>? ContextData { get; }
}
