using GraphService.Commands;
using GraphService.Import.Importing;

namespace GraphService.Hosting;

/// <summary>How the graph is served.</summary>
/// <param name="Url">Where to listen.</param>
/// <param name="Import">Corrections and organizations for documents that come through the API.</param>
internal sealed record ServerOptions(Uri Url, ImportRequest Import)
{
    /// <summary>Whether the database answers each question, rather than a graph loaded into memory.</summary>
    public bool IsAnsweredByCypher { get; init; }

    /// <summary>The Neo4j that answers statements in Cypher; null when none is answered.</summary>
    public CypherAccess? Cypher { get; init; }

    /// <summary>Where the service listens unless told otherwise.</summary>
    public static Uri DefaultUrl { get; } = new("http://127.0.0.1:5080");

    /// <summary>Listens at an address.</summary>
    /// <exception cref="CommandException">It is none.</exception>
    public static ServerOptions Parse(string url, ImportRequest import) =>
        Uri.TryCreate(url, UriKind.Absolute, out var parsed) && (parsed.Scheme is "http" or "https")
            ? new(parsed, import)
            : throw new CommandException($"'{url}' is no address to listen at: expected one like {DefaultUrl.OriginalString}.", ExitCode.Usage);
}
