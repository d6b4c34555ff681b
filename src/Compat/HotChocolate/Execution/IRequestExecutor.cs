using HotChocolate.Types;

namespace HotChocolate.Execution;

/// <summary>Executes GraphQL requests against one schema. Safe for concurrent use.</summary>
public interface IRequestExecutor
{
    /// <summary>The schema.</summary>
    ISchemaDefinition Schema { get; }

    /// <summary>Executes a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Aborts the execution, as when the client has left.</param>
    /// <returns>An <see cref="OperationResult"/>, or a <see cref="ResponseStream"/> for a subscription. Dispose it.</returns>
    Task<IExecutionResult> ExecuteAsync(IOperationRequest request, CancellationToken cancellationToken = default);
}
