namespace HotChocolate.Execution;

/// <summary>Shorter ways to execute requests.</summary>
public static class RequestExecutorExtensions
{
    /// <summary>Executes a document that has one operation and needs no variables.</summary>
    /// <param name="executor">The executor.</param>
    /// <param name="document">The document's text.</param>
    /// <param name="cancellationToken">Aborts the execution.</param>
    public static Task<IExecutionResult> ExecuteAsync(
        this IRequestExecutor executor,
        string document,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(executor);
        return executor.ExecuteAsync(OperationRequestBuilder.New().SetDocument(document).Build(), cancellationToken);
    }

    /// <summary>Executes a document with variables.</summary>
    /// <param name="executor">The executor.</param>
    /// <param name="document">The document's text.</param>
    /// <param name="variableValues">The values of variables by name, without <c>$</c>.</param>
    /// <param name="cancellationToken">Aborts the execution.</param>
    public static Task<IExecutionResult> ExecuteAsync(
        this IRequestExecutor executor,
        string document,
        Dictionary<string, object?> variableValues,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(executor);
        return executor.ExecuteAsync(
            OperationRequestBuilder.New().SetDocument(document).SetVariableValues(variableValues).Build(),
            cancellationToken);
    }

    /// <summary>Executes a request that is built in place.</summary>
    /// <param name="executor">The executor.</param>
    /// <param name="buildRequest">Builds the request.</param>
    /// <param name="cancellationToken">Aborts the execution.</param>
    public static Task<IExecutionResult> ExecuteAsync(
        this IRequestExecutor executor,
        Action<OperationRequestBuilder> buildRequest,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(executor);
        ArgumentNullException.ThrowIfNull(buildRequest);
        var builder = OperationRequestBuilder.New();
        buildRequest(builder);
        return executor.ExecuteAsync(builder.Build(), cancellationToken);
    }
}
