using System.CommandLine;
using GraphService.Domain;
using GraphService.Graph;
using GraphService.Neo4j;
using GraphService.Sqlite;
using Neo4j.Driver;

namespace GraphService.Commands;

/// <summary>Where the graph is kept: options of every command that needs it.</summary>
internal sealed class StoreOptions
{
    private const string DefaultPath = "graph.db";

    private readonly Option<string> _store = new("--store")
    {
        Description = "File of the embedded store.",
        HelpName = "file",
        DefaultValueFactory = _ => DefaultPath,
    };

    private readonly Option<string?> _neo4j = new("--neo4j")
    {
        Description = "Address of a Neo4j that keeps the graph instead, for example bolt://127.0.0.1:7687. User and password come from NEO4J_USER (neo4j when not set) and NEO4J_PASSWORD, or from the file that NEO4J_PASSWORD_FILE names.",
        HelpName = "url",
    };

    public void AddTo(Command command)
    {
        command.Add(_store);
        command.Add(_neo4j);
    }

    /// <summary>Opens the store for writing; makes it when there is none.</summary>
    public async Task<IGraphStore> OpenAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(_neo4j) is { } address)
            return await OpenNeo4jAsync(address, cancellationToken).ConfigureAwait(false);
        return await SqliteGraphStore.OpenAsync(Path(parsed), cancellationToken: cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Opens the store that is there.</summary>
    /// <exception cref="CommandException">There is none.</exception>
    public async Task<IGraphStore> OpenExistingAsync(ParseResult parsed, CancellationToken cancellationToken) =>
        parsed.GetValue(_neo4j) is not null || File.Exists(Path(parsed))
            ? await OpenAsync(parsed, cancellationToken).ConfigureAwait(false)
            : throw new CommandException($"there is no graph in {Path(parsed)}: run 'graphservice import' first, or name another with --store.");

    /// <summary>Reads the graph of the store that is there.</summary>
    /// <exception cref="CommandException">There is none.</exception>
    public async Task<IKnowledgeGraph> ReadAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var store = await OpenExistingAsync(parsed, cancellationToken).ConfigureAwait(false);
        await using (store.ConfigureAwait(false))
            return new KnowledgeGraph(await store.ReadGraphAsync(cancellationToken).ConfigureAwait(false));
    }

    private string Path(ParseResult parsed) => parsed.GetValue(_store) ?? DefaultPath;

    private static async Task<IGraphStore> OpenNeo4jAsync(string address, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri))
            throw new CommandException($"'{address}' is no address of a Neo4j: expected one like bolt://127.0.0.1:7687.", ExitCode.Usage);
        var password = Secrets.Read("NEO4J_PASSWORD");
        var credentials = password is null
            ? AuthTokens.None
            : AuthTokens.Basic(Environment.GetEnvironmentVariable("NEO4J_USER") ?? "neo4j", password);
        return await Neo4jGraphStore.OpenAsync(uri, credentials, cancellationToken).ConfigureAwait(false);
    }
}
