using System.CommandLine;
using GraphService.Domain;
using GraphService.Neo4j;
using GraphService.Sqlite;

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

    private readonly Neo4jOptions _neo4j = new();

    public void AddTo(Command command)
    {
        command.Add(_store);
        _neo4j.AddTo(command);
    }

    /// <summary>The Neo4j that keeps the graph; null when the embedded store does.</summary>
    public Uri? Neo4j(ParseResult parsed) => _neo4j.Address(parsed);

    /// <summary>Opens the store for writing; makes it when there is none.</summary>
    public async Task<IGraphStore> OpenAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (_neo4j.Address(parsed) is { } uri)
            return await Neo4jGraphStore.OpenAsync(uri, Neo4jOptions.Credentials(), cancellationToken).ConfigureAwait(false);
        return await SqliteGraphStore.OpenAsync(Path(parsed), cancellationToken: cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Opens the store that is there.</summary>
    /// <exception cref="CommandException">There is none.</exception>
    public async Task<IGraphStore> OpenExistingAsync(ParseResult parsed, CancellationToken cancellationToken) =>
        _neo4j.Address(parsed) is not null || File.Exists(Path(parsed))
            ? await OpenAsync(parsed, cancellationToken).ConfigureAwait(false)
            : throw new CommandException($"there is no graph in {Path(parsed)}: run 'graphservice import' first, or name another with --store.");

    private string Path(ParseResult parsed) => parsed.GetValue(_store) ?? DefaultPath;
}
