using System.CommandLine;
using GraphService.Output;

namespace GraphService.Commands;

/// <summary><c>graphservice forget</c>.</summary>
internal sealed class ForgetCommand : Command
{
    private readonly Argument<string[]> _documents = new("documents")
    {
        Description = "Paths of documents as the graph has them, ends of paths, or ids.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly StoreOptions _store = new();
    private readonly ImportOptions _options = new();
    private readonly Option<bool> _json = OutputOptions.Json();

    public ForgetCommand()
        : base("forget", """
            Takes documents and all that only they stated out of the graph.

            Examples:
              graphservice forget profiles/jane.md
            """)
    {
        Add(_documents);
        _store.AddTo(this);
        _options.AddTo(this);
        Add(_json);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var store = await _store.OpenExistingAsync(parsed, cancellationToken).ConfigureAwait(false);
        await using (store.ConfigureAwait(false))
        {
            var request = _options.Request(parsed, []);
            var report = await ImportRun.ForgetAsync(store, request, parsed.GetValue(_documents)!, cancellationToken).ConfigureAwait(false);
            if (parsed.GetValue(_json))
                JsonOutput.Write(report);
            else
                ImportSummary.Write(report);
            return ImportSummary.ExitCode(report);
        }
    }
}
