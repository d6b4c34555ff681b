using HotChocolate.AspNetCore;
using HotChocolate.Execution.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Configures how GraphQL is served over HTTP.</summary>
public static class HotChocolateAspNetCoreServiceCollectionExtensions
{
    /// <summary>Adds an interceptor of HTTP requests; the last one added is used.</summary>
    /// <typeparam name="T">The interceptor's class.</typeparam>
    /// <param name="builder">The builder.</param>
    public static IRequestExecutorBuilder AddHttpRequestInterceptor<T>(this IRequestExecutorBuilder builder)
        where T : class, IHttpRequestInterceptor
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddKeyedSingleton<IHttpRequestInterceptor, T>(builder.Name);
        return builder;
    }

    /// <summary>Adds an interceptor of HTTP requests; the last one added is used.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="interceptor">The interceptor.</param>
    public static IRequestExecutorBuilder AddHttpRequestInterceptor(
        this IRequestExecutorBuilder builder,
        HttpRequestInterceptorDelegate interceptor)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(interceptor);
        builder.Services.AddKeyedSingleton<IHttpRequestInterceptor>(builder.Name, new DelegateHttpRequestInterceptor(interceptor));
        return builder;
    }
}
