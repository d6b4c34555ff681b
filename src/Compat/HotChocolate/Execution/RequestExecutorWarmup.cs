using HotChocolate.Execution.Configuration;
using Microsoft.Extensions.Hosting;

namespace HotChocolate.Execution;

/// <summary>Builds the schemas while the application starts: what is wrong with one stops it there, and no client waits for it.</summary>
internal sealed class RequestExecutorWarmup(RequestExecutorProvider executors, IEnumerable<SchemaConfiguration> configurations)
    : IHostedService
{
    /// <exception cref="SchemaException">The application's types do not make a schema.</exception>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var configuration in configurations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            executors.GetExecutor(configuration.Name);
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
