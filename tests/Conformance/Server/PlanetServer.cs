using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GraphService.Conformance.Server;

/// <summary>A web server with a small schema, for clients to use as they use any.</summary>
public sealed class PlanetServer : IAsyncLifetime
{
    private WebApplication? _application;

    /// <summary>The address of the GraphQL endpoint.</summary>
    public string Url => _application!.Urls.Single() + "/graphql";

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services
            .AddGraphQLServer()
            .AddQueryType<Query>()
            .AddMutationType<Mutation>()
            .AddSubscriptionType<Subscription>();

        _application = builder.Build();
        _application.UseWebSockets();
        _application.MapGraphQL();
        await _application.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_application is not null)
            await _application.DisposeAsync();
    }
}
