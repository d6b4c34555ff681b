using HotChocolate.AspNetCore;
using HotChocolate.AspNetCore.Extensions;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Configures a mapped GraphQL endpoint.</summary>
public static class GraphQLEndpointConventionBuilderExtensions
{
    /// <summary>Changes the endpoint's options.</summary>
    /// <param name="builder">The endpoint.</param>
    /// <param name="configure">Changes the options.</param>
    public static GraphQLEndpointConventionBuilder WithOptions(
        this GraphQLEndpointConventionBuilder builder,
        Action<GraphQLServerOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(configure);
        configure(builder.Options);
        return builder;
    }
}
