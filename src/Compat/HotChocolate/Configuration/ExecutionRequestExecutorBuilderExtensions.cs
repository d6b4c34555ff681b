using GreenDonut;
using HotChocolate;
using HotChocolate.CostAnalysis;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Execution.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Says how requests are executed.</summary>
public static class ExecutionRequestExecutorBuilderExtensions
{
    /// <summary>Adds a data loader that resolvers take as a parameter.</summary>
    /// <typeparam name="T">The data loader's class.</typeparam>
    /// <param name="builder">The builder.</param>
    public static IRequestExecutorBuilder AddDataLoader<T>(this IRequestExecutorBuilder builder)
        where T : class, IDataLoader
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddDataLoader<T>();
        return builder;
    }

    /// <summary>Adds a data loader that resolvers take by an interface.</summary>
    /// <typeparam name="TService">The type that resolvers name.</typeparam>
    /// <typeparam name="TImplementation">The data loader's class.</typeparam>
    /// <param name="builder">The builder.</param>
    public static IRequestExecutorBuilder AddDataLoader<TService, TImplementation>(this IRequestExecutorBuilder builder)
        where TService : class, IDataLoader
        where TImplementation : class, TService
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddDataLoader<TService, TImplementation>();
        return builder;
    }

    /// <summary>Adds a filter that sees every error.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="errorFilter">Returns the error that is written instead.</param>
    public static IRequestExecutorBuilder AddErrorFilter(this IRequestExecutorBuilder builder, Func<IError, IError> errorFilter)
    {
        ArgumentNullException.ThrowIfNull(errorFilter);
        return builder.Configure(c => c.ErrorFilters.Add(_ => new DelegateErrorFilter(errorFilter)));
    }

    /// <summary>Adds a filter that sees every error.</summary>
    /// <typeparam name="T">The filter's class.</typeparam>
    /// <param name="builder">The builder.</param>
    public static IRequestExecutorBuilder AddErrorFilter<T>(this IRequestExecutorBuilder builder)
        where T : class, IErrorFilter
        => builder.Configure(c => c.ErrorFilters.Add(static services => ActivatorUtilities.GetServiceOrCreateInstance<T>(services)));

    /// <summary>Adds a filter that sees every error.</summary>
    /// <typeparam name="T">The filter's class.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="factory">Makes the filter.</param>
    public static IRequestExecutorBuilder AddErrorFilter<T>(this IRequestExecutorBuilder builder, Func<IServiceProvider, T> factory)
        where T : class, IErrorFilter
    {
        ArgumentNullException.ThrowIfNull(factory);
        return builder.Configure(c => c.ErrorFilters.Add(factory));
    }

    /// <summary>Makes the engine heed <c>Authorize</c>; policies come from ASP.NET Core's authorization.</summary>
    /// <param name="builder">The builder.</param>
    public static IRequestExecutorBuilder AddAuthorization(this IRequestExecutorBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddAuthorizationCore();
        return builder.Configure(c => c.UseAuthorization = true);
    }

    /// <summary>Refuses operations whose fields nest deeper than a limit.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="maxAllowedExecutionDepth">The deepest nesting allowed.</param>
    /// <param name="skipIntrospectionFields">Whether introspection is not counted.</param>
    public static IRequestExecutorBuilder AddMaxExecutionDepthRule(
        this IRequestExecutorBuilder builder,
        int maxAllowedExecutionDepth,
        bool skipIntrospectionFields = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxAllowedExecutionDepth, 1);
        return builder.Configure(c =>
        {
            c.MaxExecutionDepth = maxAllowedExecutionDepth;
            c.SkipIntrospectionInDepth = skipIntrospectionFields;
        });
    }

    /// <summary>Limits how many errors validation reports.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="maxAllowedValidationErrors">The most errors.</param>
    public static IRequestExecutorBuilder SetMaxAllowedValidationErrors(this IRequestExecutorBuilder builder, int maxAllowedValidationErrors)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxAllowedValidationErrors, 1);
        return builder.Configure(c => c.MaxValidationErrors = maxAllowedValidationErrors);
    }

    /// <summary>Refuses <c>__schema</c> and <c>__type</c>.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="disable">False allows them again.</param>
    public static IRequestExecutorBuilder DisableIntrospection(this IRequestExecutorBuilder builder, bool disable = true)
        => builder.Configure(c => c.AllowIntrospection = !disable);

    /// <summary>Changes how requests are executed.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="configure">Changes the options.</param>
    public static IRequestExecutorBuilder ModifyRequestOptions(this IRequestExecutorBuilder builder, Action<RequestExecutorOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return builder.Configure(c => configure(c.RequestOptions));
    }

    /// <summary>Changes how large documents may be.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="configure">Changes the options.</param>
    public static IRequestExecutorBuilder ModifyParserOptions(this IRequestExecutorBuilder builder, Action<RequestParserOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return builder.Configure(c => configure(c.ParserOptions));
    }

    /// <summary>Changes how expensive operations may be.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="configure">Changes the options.</param>
    public static IRequestExecutorBuilder ModifyCostOptions(this IRequestExecutorBuilder builder, Action<CostOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return builder.Configure(c => configure(c.CostOptions));
    }

    /// <summary>Finds documents by their ids in the registered storage (<see cref="IOperationDocumentStorage"/>).</summary>
    /// <param name="builder">The builder.</param>
    public static IRequestExecutorBuilder UsePersistedOperationPipeline(this IRequestExecutorBuilder builder)
        => builder.Configure(c => c.UsePersistedOperations = true);

    /// <summary>Builds the executor, for tests and programs without a host.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="schemaName">The schema's name; the builder's when null.</param>
    /// <param name="cancellationToken">Stops building.</param>
    /// <exception cref="SchemaException">The schema has errors.</exception>
    public static async ValueTask<IRequestExecutor> BuildRequestExecutorAsync(
        this IRequestExecutorBuilder builder,
        string? schemaName = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return await builder.Services
            .BuildServiceProvider()
            .GetRequestExecutorAsync(schemaName ?? builder.Name, cancellationToken)
            .ConfigureAwait(false);
    }

    /// <summary>Returns the executor of an application's schema.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="schemaName">The schema's name where the application has several.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="SchemaException">The schema has errors.</exception>
    public static ValueTask<IRequestExecutor> GetRequestExecutorAsync(
        this IServiceProvider services,
        string? schemaName = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(services);
        cancellationToken.ThrowIfCancellationRequested();
        return new ValueTask<IRequestExecutor>(services.GetRequiredService<RequestExecutorProvider>().GetExecutor(schemaName));
    }
}
