using System.CommandLine;
using GraphService.Domain;
using GraphService.Output;
using GraphService.Output.Views;

namespace GraphService.Commands;

/// <summary><c>graphservice person</c>.</summary>
internal sealed class PersonCommand : Command
{
    private readonly Argument<string> _person = new("person") { Description = "Name, ORCID or key." };
    private readonly GraphOptions _graph = new();
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
        _graph.AddTo(this);
        Add(_json);
        SetAction((parsed, cancellationToken) => _graph.AskAsync(parsed, graph => RunAsync(parsed, graph, cancellationToken), cancellationToken));
    }

    private async Task<int> RunAsync(ParseResult parsed, IKnowledgeGraph graph, CancellationToken cancellationToken)
    {
        var person = await new NameLookup(graph).PersonAsync(parsed.GetValue(_person)!, cancellationToken).ConfigureAwait(false);
        var view = await new ViewReader(graph).PersonAsync(person, cancellationToken).ConfigureAwait(false);
        if (parsed.GetValue(_json))
            JsonOutput.Write(view);
        else
            PersonTable.Write(view);
        return ExitCode.Success;
    }
}
