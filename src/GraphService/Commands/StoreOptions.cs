using System.CommandLine;
using GraphService.Domain;
using GraphService.Graph;
using GraphService.Sqlite;

namespace GraphService.Commands;

/// <summary>Where the graph is kept: an option of every command that needs it.</summary>
internal sealed class StoreOptions
{
    private const string DefaultPath = "graph.db";

    private readonly Option<string> _store = new("--store")
    {
        Description = "File of the embedded store.",
        HelpName = "file",
        DefaultValueFactory = _ => DefaultPath,
    };

    public void AddTo(Command command) => command.Add(_store);

    /// <summary>Opens the store for writing; makes it when there is none.</summary>
    public async Task<IGraphStore> OpenAsync(ParseResult parsed, CancellationToken cancellationToken) =>
        await SqliteGraphStore.OpenAsync(parsed.GetValue(_store) ?? DefaultPath, cancellationToken: cancellationToken).ConfigureAwait(false);

    /// <summary>Opens the store that is there.</summary>
    /// <exception cref="CommandException">There is none.</exception>
    public async Task<IGraphStore> OpenExistingAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var path = parsed.GetValue(_store) ?? DefaultPath;
        return File.Exists(path)
            ? await OpenAsync(parsed, cancellationToken).ConfigureAwait(false)
            : throw new CommandException($"there is no graph in {path}: run 'graphservice import' first, or name another with --store.");
    }

    /// <summary>Reads the graph of the store that is there.</summary>
    /// <exception cref="CommandException">There is none.</exception>
    public async Task<IKnowledgeGraph> ReadAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var store = await OpenExistingAsync(parsed, cancellationToken).ConfigureAwait(false);
        await using (store.ConfigureAwait(false))
            return new KnowledgeGraph(await store.ReadGraphAsync(cancellationToken).ConfigureAwait(false));
    }
}
