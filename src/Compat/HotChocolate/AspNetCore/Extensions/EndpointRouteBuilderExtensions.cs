using System.Diagnostics.CodeAnalysis;
using HotChocolate.AspNetCore;
using HotChocolate.AspNetCore.Extensions;
using HotChocolate.AspNetCore.Http;
using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps GraphQL endpoints.</summary>
public static class EndpointRouteBuilderExtensions
{
    /// <summary>Maps a schema's endpoint: GET, POST, event streams, WebSockets (with <c>UseWebSockets</c>) and <c>?sdl</c>.</summary>
    /// <param name="endpointRouteBuilder">The application.</param>
    /// <param name="path">The endpoint's path.</param>
    /// <param name="schemaName">The schema's name, where there are several.</param>
    public static GraphQLEndpointConventionBuilder MapGraphQL(
        this IEndpointRouteBuilder endpointRouteBuilder,
        [StringSyntax("Route")] string path = "/graphql",
        string? schemaName = null)
    {
        ArgumentNullException.ThrowIfNull(endpointRouteBuilder);
        ArgumentNullException.ThrowIfNull(path);

        var options = new GraphQLServerOptions();
        var services = endpointRouteBuilder.ServiceProvider;
        var endpoint = new Lazy<GraphQLEndpoint>(() => GraphQLEndpoint.Create(services, schemaName, options));
        var conventions = endpointRouteBuilder.Map(path, context => endpoint.Value.HandleAsync(context)).WithDisplayName("GraphQL");
        return new GraphQLEndpointConventionBuilder(conventions, options);
    }

    /// <summary>Maps a schema's endpoint: GET, POST, event streams, WebSockets (with <c>UseWebSockets</c>) and <c>?sdl</c>.</summary>
    /// <param name="endpointRouteBuilder">The application.</param>
    /// <param name="path">The endpoint's path.</param>
    /// <param name="schemaName">The schema's name, where there are several.</param>
    public static GraphQLEndpointConventionBuilder MapGraphQL(
        this IEndpointRouteBuilder endpointRouteBuilder,
        PathString path,
        string? schemaName = null)
        => endpointRouteBuilder.MapGraphQL(path.ToString(), schemaName);

    /// <summary>Maps an endpoint that answers the schema as a document.</summary>
    /// <param name="endpointRouteBuilder">The application.</param>
    /// <param name="pattern">The endpoint's path.</param>
    /// <param name="schemaName">The schema's name, where there are several.</param>
    public static IEndpointConventionBuilder MapGraphQLSchema(
        this IEndpointRouteBuilder endpointRouteBuilder,
        [StringSyntax("Route")] string pattern = "/graphql/sdl",
        string? schemaName = null)
    {
        ArgumentNullException.ThrowIfNull(endpointRouteBuilder);
        ArgumentNullException.ThrowIfNull(pattern);

        var provider = endpointRouteBuilder.ServiceProvider.GetRequiredService<RequestExecutorProvider>();
        return endpointRouteBuilder
            .MapGet(pattern, context => SchemaEndpoint.WriteAsync(context, provider.GetExecutor(schemaName)))
            .WithDisplayName("GraphQL schema");
    }
}
