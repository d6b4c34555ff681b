using System.CommandLine;
using Neo4j.Driver;

namespace GraphService.Commands;

/// <summary>Which Neo4j, and who asks it.</summary>
internal sealed class Neo4jOptions
{
    private readonly Option<string?> _address = new("--neo4j")
    {
        Description = "Address of a Neo4j that keeps the graph, for example bolt://127.0.0.1:7687. User and password come from NEO4J_USER (neo4j when not set) and NEO4J_PASSWORD, or from the file that NEO4J_PASSWORD_FILE names.",
        HelpName = "url",
    };

    public void AddTo(Command command) => command.Add(_address);

    /// <summary>The address that the command line names; null when it names none.</summary>
    /// <exception cref="CommandException">It is no address.</exception>
    public Uri? Address(ParseResult parsed)
    {
        if (parsed.GetValue(_address) is not { } address)
            return null;
        return Uri.TryCreate(address, UriKind.Absolute, out var uri)
            ? uri
            : throw new CommandException($"'{address}' is no address of a Neo4j: expected one like bolt://127.0.0.1:7687.", ExitCode.Usage);
    }

    /// <summary>User and password of the environment.</summary>
    public static IAuthToken Credentials() => Secrets.Read("NEO4J_PASSWORD") is { } password
        ? AuthTokens.Basic(Environment.GetEnvironmentVariable("NEO4J_USER") ?? "neo4j", password)
        : AuthTokens.None;
}
