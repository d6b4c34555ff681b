using GreenDonut;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds GraphQL to an application's services.</summary>
public static class GraphQLServiceCollectionExtensions
{
    /// <summary>Adds a GraphQL server, or returns the builder of the one that was added under this name.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="schemaName">The schema's name where the application has several.</param>
    /// <param name="maxAllowedRequestSize">The largest request body in bytes.</param>
    public static IRequestExecutorBuilder AddGraphQLServer(
        this IServiceCollection services,
        string? schemaName = null,
        int maxAllowedRequestSize = 20 * 1000 * 1024)
    {
        ArgumentNullException.ThrowIfNull(services);
        var name = schemaName ?? SchemaConfiguration.DefaultName;
        var configuration = services
            .Select(service => service.ImplementationInstance)
            .OfType<SchemaConfiguration>()
            .FirstOrDefault(known => known.Name == name);

        if (configuration is null)
        {
            configuration = new SchemaConfiguration(name) { MaxRequestSize = maxAllowedRequestSize };
            services.AddSingleton(configuration);
            services.TryAddSingleton<RequestExecutorProvider>();
            services.AddHostedService<RequestExecutorWarmup>();
        }

        return new RequestExecutorBuilder(services, configuration);
    }

    /// <summary>Adds a data loader that resolvers take as a parameter.</summary>
    /// <typeparam name="T">The data loader's class.</typeparam>
    /// <param name="services">The application's services.</param>
    public static IServiceCollection AddDataLoader<T>(this IServiceCollection services)
        where T : class, IDataLoader
        => services.AddSingleton(new DataLoaderRegistration(typeof(T), typeof(T)));

    /// <summary>Adds a data loader that resolvers take by an interface.</summary>
    /// <typeparam name="TService">The type that resolvers name.</typeparam>
    /// <typeparam name="TImplementation">The data loader's class.</typeparam>
    /// <param name="services">The application's services.</param>
    public static IServiceCollection AddDataLoader<TService, TImplementation>(this IServiceCollection services)
        where TService : class, IDataLoader
        where TImplementation : class, TService
        => services.AddSingleton(new DataLoaderRegistration(typeof(TService), typeof(TImplementation)));
}
