using System.CommandLine;
using GraphService.Neo4j.Export;
using GraphService.Output;

namespace GraphService.Commands;

/// <summary><c>graphservice export</c>.</summary>
internal sealed class ExportCommand : Command
{
    private readonly Option<string> _neo4jCsv = new("--neo4j-csv")
    {
        Description = $"Folder for CSV files and the script {CsvExport.Script}, which runs neo4j-admin database import on them. Made when it is not there.",
        HelpName = "folder",
        Required = true,
    };

    private readonly StoreOptions _store = new();
    private readonly Option<bool> _json = OutputOptions.Json();

    public ExportCommand()
        : base("export", """
            Writes the graph as files that Neo4j loads in bulk, for a graph too large to be imported over Bolt.

            Examples:
              graphservice export --neo4j-csv graph-csv
              graphservice export --neo4j-csv graph-csv --neo4j bolt://127.0.0.1:7687
            """)
    {
        Add(_neo4jCsv);
        _store.AddTo(this);
        Add(_json);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var folder = parsed.GetValue(_neo4jCsv)!;
        var store = await _store.OpenExistingAsync(parsed, cancellationToken).ConfigureAwait(false);
        await using (store.ConfigureAwait(false))
        {
            var report = await CsvExport.WriteAsync(store, folder, cancellationToken).ConfigureAwait(false);
            if (parsed.GetValue(_json))
                JsonOutput.Write(report);
            else
                ExportSummary.Write(report, folder);
        }

        return ExitCode.Success;
    }
}
