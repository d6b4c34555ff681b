using System.CommandLine;
using System.Text.Json;
using GraphService.Neo4j.Questions;
using GraphService.Output.Cypher;

namespace GraphService.Commands;

/// <summary><c>graphservice cypher</c>.</summary>
internal sealed class CypherCommand : Command
{
    private const int DefaultLimit = 1000;
    private const int DefaultSeconds = 60;

    private readonly Argument<string?> _statement = new("statement")
    {
        Description = "One statement that reads; '-' reads it from standard input.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _file = new("--file") { Description = "File that holds the statement, for example one of cypher/analysis.", HelpName = "file" };
    private readonly Option<string[]> _parameters = new("--param")
    {
        Description = "A value for $name: JSON, or else text. May be given again and again.",
        HelpName = "name=value",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<int> _limit = new("--limit") { Description = "The most rows.", HelpName = "rows", DefaultValueFactory = _ => DefaultLimit };
    private readonly Option<int> _timeout = new("--timeout") { Description = "The most seconds that the database may take.", HelpName = "seconds", DefaultValueFactory = _ => DefaultSeconds };
    private readonly Option<bool> _json = OutputOptions.Json();
    private readonly Option<bool> _csv = new("--csv") { Description = "Write CSV with a header." };
    private readonly Neo4jOptions _neo4j = new();

    public CypherCommand()
        : base("cypher", """
            Asks the graph in Neo4j a question in Cypher; statements that write are refused. docs/cypher.md describes the graph.

            Examples:
              graphservice cypher "CALL db.labels()" --neo4j bolt://127.0.0.1:7687
              graphservice cypher --file cypher/analysis/venues.cypher --neo4j bolt://127.0.0.1:7687 --csv
              graphservice cypher - --param year=2024 --neo4j bolt://127.0.0.1:7687 < papers-of-a-year.cypher
            """)
    {
        Add(_statement);
        Add(_file);
        Add(_parameters);
        Add(_limit);
        Add(_timeout);
        Add(_json);
        Add(_csv);
        _neo4j.AddTo(this);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var uri = _neo4j.Address(parsed)
            ?? throw new CommandException("Cypher is answered by Neo4j: name it with --neo4j, for example --neo4j bolt://127.0.0.1:7687. The embedded store is asked by 'graphservice query'.", ExitCode.Usage);
        var question = new CypherQuestion(
            await StatementAsync(parsed, cancellationToken).ConfigureAwait(false), Parameters(parsed),
            Positive(parsed.GetValue(_limit), "--limit"), TimeSpan.FromSeconds(Positive(parsed.GetValue(_timeout), "--timeout")));
        var cypher = new ReadOnlyCypher(uri, Neo4jOptions.Credentials());
        await using (cypher.ConfigureAwait(false))
            Write(parsed, await cypher.AskAsync(question, cancellationToken).ConfigureAwait(false));
        return ExitCode.Success;
    }

    private void Write(ParseResult parsed, CypherAnswer answer)
    {
        if (!parsed.GetValue(_json) && !parsed.GetValue(_csv))
        {
            CypherTable.Write(answer);
            return;
        }

        using var output = Console.OpenStandardOutput();
        if (parsed.GetValue(_json))
            CypherJson.Write(output, answer, isIndented: true);
        else
            CypherCsv.Write(output, answer);
        if (answer.HasMore)
            Console.Error.WriteLine($"graphservice: only the first {answer.Rows.Count} rows; --limit allows more.");
    }

    private async Task<string> StatementAsync(ParseResult parsed, CancellationToken cancellationToken) => (parsed.GetValue(_statement), parsed.GetValue(_file)) switch
    {
        ("-", null) => await Console.In.ReadToEndAsync(cancellationToken).ConfigureAwait(false),
        ({ } statement, null) => statement,
        (null, { } file) => await File.ReadAllTextAsync(file, cancellationToken).ConfigureAwait(false),
        _ => throw new CommandException("name one statement, or one file with --file.", ExitCode.Usage),
    };

    private Dictionary<string, object?> Parameters(ParseResult parsed)
    {
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var text in parsed.GetValue(_parameters) ?? [])
        {
            if (text.Split('=', 2) is not [{ Length: > 0 } name, var value])
                throw new CommandException($"'{text}' is no parameter: expected one like --param year=2024.", ExitCode.Usage);
            parameters[name] = ParameterValue(value);
        }

        return parameters;
    }

    private static object? ParameterValue(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return JsonVariables.Value(json.RootElement);
        }
        catch (JsonException)
        {
            return text;
        }
    }

    private static int Positive(int value, string option) =>
        value > 0 ? value : throw new CommandException($"{option} must be greater than 0.", ExitCode.Usage);
}
