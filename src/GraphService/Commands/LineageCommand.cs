using System.CommandLine;
using GraphService.Domain;
using GraphService.Output;
using GraphService.Output.Views;

namespace GraphService.Commands;

/// <summary><c>graphservice lineage</c>.</summary>
internal sealed class LineageCommand : Command
{
    private readonly Argument<string> _person = new("person") { Description = "Name, ORCID or key." };
    private readonly Option<bool> _down = new("--down") { Description = "Advisees and their advisees instead of advisors." };
    private readonly Option<int> _depth = new("--depth")
    {
        Description = "No more generations than this, 1 to 100.",
        DefaultValueFactory = _ => LineageQuery.MaxDepthLimit,
    };

    private readonly GraphOptions _graph = new();
    private readonly Option<bool> _json = OutputOptions.Json();

    public LineageCommand()
        : base("lineage", """
            Follows advisors up, or advisees down.

            Examples:
              graphservice lineage "Hanqing Zhu"
              graphservice lineage "Jason Eshraghian" --down
            """)
    {
        Add(_person);
        Add(_down);
        Add(_depth);
        _graph.AddTo(this);
        Add(_json);
        SetAction((parsed, cancellationToken) => _graph.AskAsync(parsed, graph => RunAsync(parsed, graph, cancellationToken), cancellationToken));
    }

    private async Task<int> RunAsync(ParseResult parsed, IKnowledgeGraph graph, CancellationToken cancellationToken)
    {
        var person = await new NameLookup(graph).PersonAsync(parsed.GetValue(_person)!, cancellationToken).ConfigureAwait(false);
        var direction = parsed.GetValue(_down) ? LineageDirection.Down : LineageDirection.Up;
        var lineage = await graph.GetLineageAsync(new(person.Id, direction) { MaxDepth = parsed.GetValue(_depth) }, cancellationToken).ConfigureAwait(false);
        var view = await new ViewReader(graph).LineageAsync(person, direction, lineage, cancellationToken).ConfigureAwait(false);
        if (parsed.GetValue(_json))
            JsonOutput.Write(view);
        else
            LineageTree.Write(view);
        return ExitCode.Success;
    }
}
