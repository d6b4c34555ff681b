using System.CommandLine;
using GraphService.Domain;
using GraphService.Graph;
using GraphService.Neo4j;

namespace GraphService.Commands;

/// <summary>Which graph answers: options of every command that asks one.</summary>
internal sealed class GraphOptions
{
    private const string InMemory = "memory";
    private const string InNeo4j = "neo4j";

    private readonly Option<string> _graph = new("--graph")
    {
        Description = "What answers: the graph loaded into memory, or Neo4j by Cypher, for graphs that memory does not hold; needs --neo4j.",
        HelpName = "memory|neo4j",
        DefaultValueFactory = _ => InMemory,
    };

    public GraphOptions() => _graph.AcceptOnlyFromAmong(InMemory, InNeo4j);

    /// <summary>Where the graph is kept.</summary>
    public StoreOptions Store { get; } = new();

    public void AddTo(Command command)
    {
        Store.AddTo(command);
        command.Add(_graph);
    }

    /// <summary>Whether the database answers.</summary>
    public bool IsAnsweredByCypher(ParseResult parsed) => parsed.GetValue(_graph) == InNeo4j;

    /// <summary>Runs an action with the graph of the store that is there.</summary>
    /// <exception cref="CommandException">There is none.</exception>
    public async Task<int> AskAsync(ParseResult parsed, Func<IKnowledgeGraph, Task<int>> ask, CancellationToken cancellationToken)
    {
        var store = await Store.OpenExistingAsync(parsed, cancellationToken).ConfigureAwait(false);
        await using (store.ConfigureAwait(false))
        {
            return await ask(IsAnsweredByCypher(parsed)
                ? await ByCypherAsync(store, cancellationToken).ConfigureAwait(false)
                : new KnowledgeGraph(await store.ReadGraphAsync(cancellationToken).ConfigureAwait(false))).ConfigureAwait(false);
        }
    }

    /// <summary>The graph that the database itself answers for.</summary>
    /// <exception cref="CommandException">The store is no Neo4j.</exception>
    public static async Task<IKnowledgeGraph> ByCypherAsync(IGraphStore store, CancellationToken cancellationToken)
    {
        var neo4j = store as Neo4jGraphStore ?? throw new CommandException("--graph neo4j needs a Neo4j: name it with --neo4j.", ExitCode.Usage);
        return await Neo4jKnowledgeGraph.OpenAsync(neo4j, part => new KnowledgeGraph(part), new(), cancellationToken).ConfigureAwait(false);
    }
}
