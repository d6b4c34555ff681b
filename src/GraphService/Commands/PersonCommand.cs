using System.CommandLine;
using GraphService.Domain;
using GraphService.Output;
using GraphService.Output.Views;

namespace GraphService.Commands;

/// <summary><c>graphservice person</c>.</summary>
internal sealed class PersonCommand : Command
{
    private readonly Argument<string> _person = new("person") { Description = "Name, ORCID or key." };
    private readonly StoreOptions _store = new();
    private readonly Option<bool> _json = OutputOptions.Json();

    public PersonCommand()
        : base("person", """
            Tells what the graph knows about a person.

            Examples:
              graphservice person "Rui-Jie Zhu"
              graphservice person "Jason Eshraghian" --json
            """)
    {
        Add(_person);
        _store.AddTo(this);
        Add(_json);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var graph = await _store.ReadAsync(parsed, cancellationToken).ConfigureAwait(false);
        var person = await new NameLookup(graph).PersonAsync(parsed.GetValue(_person)!, cancellationToken).ConfigureAwait(false);
        var view = await new ViewReader(graph).PersonAsync(person, cancellationToken).ConfigureAwait(false);
        if (parsed.GetValue(_json))
            JsonOutput.Write(view);
        else
            PersonTable.Write(view);
        return ExitCode.Success;
    }
}
