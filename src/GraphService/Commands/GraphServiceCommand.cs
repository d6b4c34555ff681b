using System.CommandLine;
using GraphService.Domain;
using GraphService.Import.Corrections;
using GraphService.Import.Importing;
using GraphService.Neo4j.Questions;

namespace GraphService.Commands;

/// <summary>The program <c>graphservice</c>: its commands, and how their failures end.</summary>
public static class GraphServiceCommand
{
    /// <summary>Runs the program.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var command = Create();
        var parsed = command.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                await Console.Error.WriteLineAsync("graphservice: " + error.Message).ConfigureAwait(false);
            await Console.Error.WriteLineAsync("Try 'graphservice --help'.").ConfigureAwait(false);
            return ExitCode.Usage;
        }

        try
        {
            if (!TextFolding.IsAvailable)
                throw new CommandException("names cannot be compared without Unicode data: install libicu, and unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.");
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Cancelled;
        }
        catch (Exception exception) when (CodeOf(exception) is { } code)
        {
            await Console.Error.WriteLineAsync("graphservice: " + exception.Message).ConfigureAwait(false);
            return code;
        }
    }

    private static RootCommand Create()
    {
        var serve = new ServeCommand();
        var root = new RootCommand("""
            Turns researchers' profiles into a graph of people, papers, labs, advisors and employers, and answers questions about it.

            Without a command: imports the folder 'import' into graph.db, then serves the graph on http://127.0.0.1:5080.
            """)
        {
            new ImportCommand(),
            new ExtractCommand(),
            serve,
            new QueryCommand(),
            new PersonCommand(),
            new PathCommand(),
            new LineageCommand(),
            new SharedCommand(),
            new ForgetCommand(),
            new ExportCommand(),
            new CypherCommand(),
            new CheckCommand(),
            new ExplainCommand(),
            new EvaluateCommand(),
        };
        serve.AddOptionsTo(root);
        root.SetAction(serve.ImportAndServeAsync);
        return root;
    }

    private static int? CodeOf(Exception exception) => exception switch
    {
        CommandException command => command.Code,
        LookupException => ExitCode.NotFound,
        GraphQueryException => ExitCode.Usage,
        CypherException or GraphStoreException or CorrectionsException or ImportException => ExitCode.Failure,
        IOException or UnauthorizedAccessException => ExitCode.Failure,
        _ => null,
    };
}
