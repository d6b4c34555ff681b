using System.CommandLine;
using GraphService.Hosting;
using GraphService.Output;

namespace GraphService.Commands;

/// <summary><c>graphservice serve</c>, and the program without a command.</summary>
internal sealed class ServeCommand : Command
{
    private readonly StoreOptions _store = new();
    private readonly Option<string> _url = new("--url")
    {
        Description = "Where to listen. Loopback unless you say otherwise: the graph is readable by whoever reaches this address.",
        HelpName = "url",
        DefaultValueFactory = _ => ServerOptions.DefaultUrl.OriginalString,
    };

    public ServeCommand()
        : base("serve", """
            Serves the graph: GraphQL at /graphql, a page for path questions at /, health at /health/live and /health/ready.

            Examples:
              graphservice serve
              graphservice serve --store my.db --url http://127.0.0.1:8080
            """)
    {
        _store.AddTo(this);
        Add(_url);
        SetAction(RunAsync);
    }

    /// <summary>Imports <c>import/</c> into <c>graph.db</c> and serves it.</summary>
    public async Task<int> ImportAndServeAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await GraphServer.EnsurePortIsFreeAsync(ServerOptions.DefaultUrl, cancellationToken).ConfigureAwait(false);
        var request = new ImportOptions().Request(parsed, []);
        var store = await _store.OpenAsync(parsed, cancellationToken).ConfigureAwait(false);
        await using (store.ConfigureAwait(false))
        {
            var report = await ImportRun.RunAsync(store, request, cancellationToken).ConfigureAwait(false);
            ImportSummary.Write(report);
            await GraphServer.RunAsync(store, new ServerOptions(ServerOptions.DefaultUrl), cancellationToken).ConfigureAwait(false);
            return ImportSummary.ExitCode(report);
        }
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var options = ServerOptions.Parse(parsed.GetValue(_url)!);
        var store = await _store.OpenExistingAsync(parsed, cancellationToken).ConfigureAwait(false);
        await using (store.ConfigureAwait(false))
            await GraphServer.RunAsync(store, options, cancellationToken).ConfigureAwait(false);
        return ExitCode.Success;
    }
}
