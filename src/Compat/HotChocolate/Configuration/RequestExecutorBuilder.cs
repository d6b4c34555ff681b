using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution.Configuration;

/// <summary>The engine's builder: writes into the schema's configuration.</summary>
internal sealed class RequestExecutorBuilder(IServiceCollection services, SchemaConfiguration configuration) : IRequestExecutorBuilder
{
    public string Name => Configuration.Name;

    public IServiceCollection Services { get; } = services;

    public SchemaConfiguration Configuration { get; } = configuration;
}
