namespace HotChocolate.Execution;

/// <summary>Kinds of <see cref="IExecutionResult"/>.</summary>
public enum ExecutionResultKind
{
    /// <summary>One result: <see cref="OperationResult"/>.</summary>
    SingleResult,

    /// <summary>A subscription's results: <see cref="ResponseStream"/>.</summary>
    SubscriptionResult,
}
