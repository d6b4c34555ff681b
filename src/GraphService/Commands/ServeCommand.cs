using System.CommandLine;
using GraphService.Hosting;
using GraphService.Output;

namespace GraphService.Commands;

/// <summary><c>graphservice serve</c>, and the program without a command.</summary>
internal sealed class ServeCommand : Command
{
    private readonly GraphOptions _graph = new();
    private readonly ImportOptions _import = new();
    private readonly Option<string> _url = new("--url")
    {
        Description = "Where to listen. Loopback unless you say otherwise: the graph is readable by whoever reaches this address.",
        HelpName = "url",
        DefaultValueFactory = _ => ServerOptions.DefaultUrl.OriginalString,
    };

    private readonly Option<int> _wait = new("--wait")
    {
        Description = "Seconds to wait for a Neo4j that does not answer yet.",
        HelpName = "seconds",
    };

    private readonly Option<bool> _cypher = new("--cypher")
    {
        Description = "Also answer statements in Cypher that read, at POST /cypher, for those who send the API key; needs --neo4j.",
    };

    public ServeCommand()
        : base("serve", """
            Serves the graph: GraphQL at /graphql, a page for path questions at /, health at /health/live and /health/ready.

            Examples:
              graphservice serve
              graphservice serve --store my.db --url http://127.0.0.1:8080
              graphservice serve --neo4j bolt://127.0.0.1:7687 --graph neo4j
            """)
    {
        AddOptionsTo(this);
        SetAction(RunAsync);
    }

    /// <summary>Gives another command the same options.</summary>
    public void AddOptionsTo(Command command)
    {
        _graph.AddTo(command);
        _import.AddTo(command);
        command.Add(_url);
        command.Add(_cypher);
        command.Add(_wait);
    }

    /// <summary>Imports the folder <c>import</c> and serves the graph.</summary>
    public async Task<int> ImportAndServeAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var options = ReadOptions(parsed);
        await GraphServer.EnsurePortIsFreeAsync(options.Url, cancellationToken).ConfigureAwait(false);
        var store = await StoreWait.OpenAsync(() => _graph.Store.OpenAsync(parsed, cancellationToken), Patience(parsed), cancellationToken).ConfigureAwait(false);
        await using (store.ConfigureAwait(false))
        {
            var report = await ImportRun.RunAsync(store, options.Import, cancellationToken).ConfigureAwait(false);
            ImportSummary.Write(report);
            await GraphServer.RunAsync(store, options, cancellationToken).ConfigureAwait(false);
            return ImportSummary.ExitCode(report);
        }
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var options = ReadOptions(parsed);
        var store = await StoreWait.OpenAsync(() => _graph.Store.OpenExistingAsync(parsed, cancellationToken), Patience(parsed), cancellationToken).ConfigureAwait(false);
        await using (store.ConfigureAwait(false))
            await GraphServer.RunAsync(store, options, cancellationToken).ConfigureAwait(false);
        return ExitCode.Success;
    }

    private TimeSpan Patience(ParseResult parsed) => TimeSpan.FromSeconds(parsed.GetValue(_wait));

    private ServerOptions ReadOptions(ParseResult parsed)
    {
        var options = ServerOptions.Parse(parsed.GetValue(_url)!, _import.Request(parsed, [])) with { IsAnsweredByCypher = _graph.IsAnsweredByCypher(parsed) };
        if (!parsed.GetValue(_cypher))
            return options;
        var uri = _graph.Store.Neo4j(parsed) ?? throw new CommandException("--cypher needs a Neo4j: name it with --neo4j.", ExitCode.Usage);
        if (Secrets.Read(ApiKey.Variable) is null)
            throw new CommandException($"--cypher needs an API key: set {ApiKey.Variable}, or {ApiKey.Variable}_FILE to the file that holds it.", ExitCode.Usage);
        return options with { Cypher = new(uri, Neo4jOptions.Credentials()) };
    }
}
