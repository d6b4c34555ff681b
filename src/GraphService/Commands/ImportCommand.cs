using System.CommandLine;
using GraphService.Output;

namespace GraphService.Commands;

/// <summary><c>graphservice import</c>.</summary>
internal sealed class ImportCommand : Command
{
    private readonly Argument<string[]> _paths = new("paths")
    {
        Description = "Documents and folders to read; the folder 'import' when none is given.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly StoreOptions _store = new();
    private readonly ImportOptions _options = new();
    private readonly Option<bool> _resolve = new("--resolve")
    {
        Description = "Decide anew who is who though nothing changed, and mend what was changed in the store by hand.",
    };

    private readonly Option<bool> _json = OutputOptions.Json();

    public ImportCommand()
        : base("import", """
            Reads profiles into the graph. Importing the same documents again changes nothing.

            Examples:
              graphservice import
              graphservice import ~/profiles/jane.md ~/profiles/site --store my.db
            """)
    {
        Add(_paths);
        _store.AddTo(this);
        _options.AddTo(this);
        Add(_resolve);
        Add(_json);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var request = _options.Request(parsed, parsed.GetValue(_paths) ?? []) with { ResolvesAnew = parsed.GetValue(_resolve) };
        var store = await _store.OpenAsync(parsed, cancellationToken).ConfigureAwait(false);
        await using (store.ConfigureAwait(false))
        {
            var report = await ImportRun.RunAsync(store, request, cancellationToken).ConfigureAwait(false);
            if (parsed.GetValue(_json))
                JsonOutput.Write(report);
            else
                ImportSummary.Write(report);
            return ImportSummary.ExitCode(report);
        }
    }
}
