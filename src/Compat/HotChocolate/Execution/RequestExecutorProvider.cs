using System.Collections.Concurrent;
using HotChocolate.Execution.Configuration;

namespace HotChocolate.Execution;

/// <summary>Holds the executors of an application's schemas, each built when it is first asked for.</summary>
internal sealed class RequestExecutorProvider(IEnumerable<SchemaConfiguration> configurations, IServiceProvider services)
{
    private readonly ConcurrentDictionary<string, Lazy<RequestExecutor>> _executors = new();

    public RequestExecutor GetExecutor(string? schemaName = null)
        => _executors.GetOrAdd(schemaName ?? SchemaConfiguration.DefaultName, name => new(() => Create(name))).Value;

    public SchemaConfiguration GetConfiguration(string? schemaName = null)
        => configurations.FirstOrDefault(c => c.Name == (schemaName ?? SchemaConfiguration.DefaultName))
            ?? throw new InvalidOperationException($"No GraphQL schema named {schemaName ?? SchemaConfiguration.DefaultName} was added: call AddGraphQLServer.");

    private RequestExecutor Create(string name) => RequestExecutor.Create(GetConfiguration(name), services);
}
