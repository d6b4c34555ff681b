using System.CommandLine;
using GraphService.Domain;
using GraphService.Output;
using GraphService.Output.Views;

namespace GraphService.Commands;

/// <summary><c>graphservice path</c>.</summary>
internal sealed class PathCommand : Command
{
    private readonly Argument<string> _from = new("from") { Description = "Name, ORCID or key of one person." };
    private readonly Argument<string> _to = new("to") { Description = "Name, ORCID or key of the other." };
    private readonly Option<PathKind> _kind = new("--kind") { Description = "Which paths.", DefaultValueFactory = _ => PathKind.Shortest };
    private readonly Option<int> _limit = new("--limit") { Description = "At most so many paths, 1 to 1000.", DefaultValueFactory = _ => 10 };
    private readonly Option<int?> _maxAuthors = new("--max-authors") { Description = "Leave out papers with more authors." };
    private readonly Option<PathLinks[]> _links = new("--through")
    {
        Description = "What may connect two people; coauthorship when not given.",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly GraphOptions _graph = new();
    private readonly Option<bool> _json = OutputOptions.Json();

    public PathCommand()
        : base("path", """
            Finds how two people are connected, with the papers of every step.

            Examples:
              graphservice path "Rui-Jie Zhu" "Bo Peng"
              graphservice path "Rui-Jie Zhu" "Song Han" --through coauthorship advising --kind allshortest
            """)
    {
        Add(_from);
        Add(_to);
        Add(_kind);
        Add(_limit);
        Add(_maxAuthors);
        Add(_links);
        _graph.AddTo(this);
        Add(_json);
        SetAction((parsed, cancellationToken) => _graph.AskAsync(parsed, graph => RunAsync(parsed, graph, cancellationToken), cancellationToken));
    }

    private async Task<int> RunAsync(ParseResult parsed, IKnowledgeGraph graph, CancellationToken cancellationToken)
    {
        var lookup = new NameLookup(graph);
        var from = await lookup.PersonAsync(parsed.GetValue(_from)!, cancellationToken).ConfigureAwait(false);
        var to = await lookup.PersonAsync(parsed.GetValue(_to)!, cancellationToken).ConfigureAwait(false);
        var links = parsed.GetValue(_links) is { Length: > 0 } chosen ? chosen.Aggregate((a, b) => a | b) : PathLinks.Coauthorship;
        var query = new PathQuery(from.Id, to.Id)
        {
            Kind = parsed.GetValue(_kind),
            Limit = parsed.GetValue(_limit),
            Links = links,
            Papers = new(parsed.GetValue(_maxAuthors)),
        };
        var paths = await graph.FindPathsAsync(query, cancellationToken).ConfigureAwait(false);
        var views = await new ViewReader(graph).PathsAsync(paths, cancellationToken).ConfigureAwait(false);
        if (parsed.GetValue(_json))
            JsonOutput.Write(views);
        else
            PathTable.Write(from.Name, to.Name, views);
        return ExitCode.Success;
    }
}
