using System.CommandLine;
using GraphService.Domain;
using GraphService.Graph;
using GraphService.Import;
using GraphService.Import.Importing;
using GraphService.Output;

namespace GraphService.Commands;

/// <summary><c>graphservice explain</c>.</summary>
internal sealed class ExplainCommand : Command
{
    private readonly Argument<string> _person = new("person") { Description = "Name, ORCID or key." };
    private readonly StoreOptions _store = new();
    private readonly ImportOptions _options = new();

    public ExplainCommand()
        : base("explain", """
            Tells as JSON why mentions in the documents were taken for one person, and who nearly was.

            Examples:
              graphservice explain "Rui-Jie Zhu"
            """)
    {
        Add(_person);
        _store.AddTo(this);
        _options.AddTo(this);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var store = await _store.OpenExistingAsync(parsed, cancellationToken).ConfigureAwait(false);
        await using (store.ConfigureAwait(false))
        {
            var graph = new KnowledgeGraph(await store.ReadGraphAsync(cancellationToken).ConfigureAwait(false));
            var person = await new NameLookup(graph).PersonAsync(parsed.GetValue(_person)!, cancellationToken).ConfigureAwait(false);
            var importer = new Importer(store, new ProfileDocumentExtractor(), TimeProvider.System);
            var resolution = await importer.ResolveAsync(_options.Request(parsed, []), cancellationToken).ConfigureAwait(false);
            JsonOutput.Write(resolution.Explain(person.Id)
                ?? throw new CommandException($"{person.Name} is not told apart so by today's rules and corrections: import again first."));
            return ExitCode.Success;
        }
    }
}
