using Microsoft.AspNetCore.Builder;

namespace HotChocolate.AspNetCore.Extensions;

/// <summary>A mapped GraphQL endpoint, to be configured further.</summary>
public sealed class GraphQLEndpointConventionBuilder : IEndpointConventionBuilder
{
    private readonly IEndpointConventionBuilder _builder;

    internal GraphQLEndpointConventionBuilder(IEndpointConventionBuilder builder, GraphQLServerOptions options)
    {
        _builder = builder;
        Options = options;
    }

    internal GraphQLServerOptions Options { get; }

    /// <inheritdoc />
    public void Add(Action<EndpointBuilder> convention) => _builder.Add(convention);

    /// <inheritdoc />
    public void Finally(Action<EndpointBuilder> finalConvention) => _builder.Finally(finalConvention);
}
