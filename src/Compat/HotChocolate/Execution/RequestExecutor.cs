using HotChocolate.Execution.Configuration;
using HotChocolate.Types;
using HotChocolate.TypeSystem;

namespace HotChocolate.Execution;

/// <summary>Executes requests against one schema.</summary>
internal sealed class RequestExecutor : IRequestExecutor
{
    public required Schema Schema { get; init; }

    ISchemaDefinition IRequestExecutor.Schema => Schema;

    public static RequestExecutor Create(SchemaConfiguration configuration, IServiceProvider services)
        => throw new NotImplementedException();

    public Task<IExecutionResult> ExecuteAsync(IOperationRequest request, CancellationToken cancellationToken = default)
        => throw new NotImplementedException();
}
