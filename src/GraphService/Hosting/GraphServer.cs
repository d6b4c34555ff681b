using System.Net;
using System.Net.Sockets;
using GraphService.Commands;
using GraphService.Domain;
using GraphService.Output;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Spectre.Console;

namespace GraphService.Hosting;

/// <summary>The web server: GraphQL, pages and health over one graph that follows its store.</summary>
internal static class GraphServer
{
    private const int MaxRequestBytes = 1024 * 1024;
    private const int MaxConnections = 5_000;

    /// <summary>What a client reads less than keeps answers in memory for nobody. The web server's own limit would wait for minutes.</summary>
    private static readonly MinDataRate SlowestReader = new(bytesPerSecond: 8 * 1024, gracePeriod: TimeSpan.FromSeconds(10));

    /// <summary>Serves until cancelled or told to stop.</summary>
    /// <exception cref="CommandException">The address cannot be listened on.</exception>
    public static async Task RunAsync(IGraphStore store, ServerOptions options, CancellationToken cancellationToken)
    {
        using var graph = await OpenAsync(store, options, cancellationToken).ConfigureAwait(false);
        await graph.RefreshAsync(cancellationToken).ConfigureAwait(false);
        var app = Build(store, graph, options);
        await using (app.ConfigureAwait(false))
        {
            try
            {
                await app.StartAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (IOException exception) when (exception.InnerException is AddressInUseException)
            {
                throw PortIsTaken(options.Url);
            }

            Announce(app.Urls.First());
            await app.WaitForShutdownAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Fails early and in one line, before an import whose result could not be served.</summary>
    /// <exception cref="CommandException">Another program listens there.</exception>
    public static async Task EnsurePortIsFreeAsync(Uri url, CancellationToken cancellationToken)
    {
        if (!IPAddress.TryParse(url.Host, out var address))
            return;
        using var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await socket.ConnectAsync(address, url.Port, cancellationToken).ConfigureAwait(false);
        }
        catch (SocketException)
        {
            return;
        }

        throw PortIsTaken(url);
    }

    /// <summary>The application, not started.</summary>
    public static WebApplication Build(IGraphStore store, IServedGraph graph, ServerOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseUrls(options.Url.ToString());
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxRequestBytes;
            kestrel.Limits.MaxConcurrentConnections = MaxConnections;
            kestrel.Limits.MaxConcurrentUpgradedConnections = MaxConnections;
            kestrel.Limits.MinResponseDataRate = SlowestReader;
        });
        builder.Services.AddResponseCompression(compression =>
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/graphql-response+json"]);
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(store);
        builder.Services.AddSingleton(graph);
        builder.Services.AddSingleton<IDocumentImport, TextImport>();
        builder.Services.AddApiKey();
        builder.Services.AddAuthorization();
        builder.Services.AddHostedService<GraphRefresh>();
        builder.Services.AddScoped<IKnowledgeGraph>(services => services.GetRequiredService<IServedGraph>().Graph);
        builder.Services.AddGraphSchema();

        var app = builder.Build();
        app.UseResponseCompression();
        app.UseWebSockets();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UsePages();
        app.MapHealth();
        app.MapGraphQL();
        if (options.Cypher is { } cypher)
            app.MapCypher(cypher);
        return app;
    }

    private static async Task<IServedGraph> OpenAsync(IGraphStore store, ServerOptions options, CancellationToken cancellationToken) =>
        options.IsAnsweredByCypher
            ? new QueriedGraph(store, await GraphOptions.ByCypherAsync(store, cancellationToken).ConfigureAwait(false))
            : new LoadedGraph(store);

    private static CommandException PortIsTaken(Uri url) => new(
        $"port {url.Port} is taken by another program: stop it, or serve elsewhere with 'graphservice serve --url http://{url.Host}:{url.Port + 1}'.");

    private static void Announce(string url)
    {
        var console = Terminal.Out;
        console.MarkupLineInterpolated($"[bold]Serving[/]  {url}/         paths between people");
        console.MarkupLineInterpolated($"         {url}/graphql  GraphQL; a playground for browsers");
        console.WriteLine("Try this there:");
        console.WriteLine("  { people(first: 5, order: PAPER_COUNT) { nodes { name coauthors(first: 3) { nodes { paperCount person { name } } } } } }");
        console.WriteLine("Ctrl-C stops.");
    }
}
