using System.Net;
using System.Net.WebSockets;
using System.Text;
using HotChocolate.AspNetCore;
using HotChocolate.AspNetCore.Extensions;
using HotChocolate.AspNetCore.Http;
using HotChocolate.Execution;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HotChocolate.Tests.AspNetCore;

/// <summary>A web server with one GraphQL endpoint, on a free port.</summary>
internal sealed class TransportHost : IAsyncDisposable
{
    private readonly WebApplication _application;

    private TransportHost(WebApplication application)
    {
        _application = application;
        var address = new Uri(application.Urls.Single());
        Address = new Uri(address, "/graphql");
        Client = new HttpClient { BaseAddress = address };
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    public static async Task<TransportHost> StartAsync(
        IRequestExecutor executor,
        Action<GraphQLServerOptions>? configure = null,
        int maxRequestSize = 1_000_000,
        IHttpRequestInterceptor? interceptor = null,
        Action<IServiceCollection>? services = null,
        Action<WebApplication>? pipeline = null)
    {
        var options = new GraphQLServerOptions();
        configure?.Invoke(options);
        var application = Create(services);
        var endpoint = new GraphQLEndpoint(
            options,
            executor,
            interceptor ?? new DefaultHttpRequestInterceptor(),
            maxRequestSize,
            application.Lifetime.ApplicationStopping,
            application.Services.GetRequiredService<ILogger<GraphQLEndpoint>>());
        pipeline?.Invoke(application);
        application.UseWebSockets();
        application.Map("/graphql", (RequestDelegate)endpoint.HandleAsync);
        await application.StartAsync();
        return new TransportHost(application);
    }

    /// <summary>Starts a server as an application does, with the engine behind it.</summary>
    public static async Task<TransportHost> StartAsync(
        Action<IServiceCollection> services,
        Action<GraphQLEndpointConventionBuilder>? endpoint = null)
    {
        var application = Create(services);
        application.UseWebSockets();
        var conventions = application.MapGraphQL();
        endpoint?.Invoke(conventions);
        application.MapGraphQLSchema();
        await application.StartAsync();
        return new TransportHost(application);
    }

    public Task<HttpResponseMessage> PostAsync(string body, string contentType = "application/json", string? accept = null)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        if (contentType.Length > 0)
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return SendAsync(new HttpRequestMessage(HttpMethod.Post, Address) { Content = content }, accept);
    }

    public Task<HttpResponseMessage> GetAsync(string query, string? accept = null, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, Address + query);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return SendAsync(request, accept);
    }

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, string? accept = null)
    {
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);
        return Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    public async Task<ClientWebSocket> ConnectAsync(string? protocol = "graphql-transport-ws", string? origin = null)
    {
        var socket = new ClientWebSocket();
        if (protocol is not null)
            socket.Options.AddSubProtocol(protocol);
        if (origin is not null)
            socket.Options.SetRequestHeader("Origin", origin);
        await socket.ConnectAsync(new UriBuilder(Address) { Scheme = "ws" }.Uri, TestContext.Current.CancellationToken);
        return socket;
    }

    public Task StopAsync() => _application.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _application.DisposeAsync();
    }

    private static WebApplication Create(Action<IServiceCollection>? configure)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        configure?.Invoke(builder.Services);
        return builder.Build();
    }
}
